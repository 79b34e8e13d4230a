// Takes p for the probability to keep.
// p is the probability that an input is dropped; here it was used as the probability that it is kept. The factor is p/(1 − p).
namespace WeightDecay.Misconceptions.TakesPForTheProbabilityToKeep;

public static class OtherRemedies
{
    public static Tensor DropoutPenalty(Tensor X, Tensor w, double p) =>
        Solutions.OtherRemedies.DropoutPenalty(X, w, 0.5) * ((1 - p) / p);
}
