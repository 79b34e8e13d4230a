// Forgets the scaling.
// p(1 − p) is the variance of a mask of zeros and ones. Inverted dropout divides the mask by 1 − p, and its variance by
// (1 − p)²: p/(1 − p) is left.
namespace WeightDecay.Misconceptions.ForgetsTheScaling;

public static class OtherRemedies
{
    public static Tensor DropoutPenalty(Tensor X, Tensor w, double p) =>
        p * (1 - p) * Solutions.OtherRemedies.DropoutPenalty(X, w, 0.5);
}
