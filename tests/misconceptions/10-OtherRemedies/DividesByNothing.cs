// Divides by nothing.
// p alone is not the variance of the scaled mask. That is p(1 − p)/(1 − p)² = p/(1 − p).
namespace WeightDecay.Misconceptions.DividesByNothing;

public static class OtherRemedies
{
    public static Tensor DropoutPenalty(Tensor X, Tensor w, double p) =>
        p * Solutions.OtherRemedies.DropoutPenalty(X, w, 0.5);
}
