// Forgets the half.
// The loss has a ½, and so has what dropout adds to it: p/(1 − p)·½ Σⱼ wⱼ²·mean(xⱼ²).
namespace WeightDecay.Misconceptions.ForgetsTheHalf;

public static class OtherRemedies
{
    public static Tensor DropoutPenalty(Tensor X, Tensor w, double p) =>
        2 * Solutions.OtherRemedies.DropoutPenalty(X, w, p);
}
