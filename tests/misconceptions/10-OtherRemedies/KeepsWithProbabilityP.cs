// Keeps with probability p.
// p is the probability of a 0. Here it was that of being kept: draw the mask with 1 − p, or compare uniform numbers the other way
// round.
namespace WeightDecay.Misconceptions.KeepsWithProbabilityP;

public static class OtherRemedies
{
    public static Tensor Dropout(Tensor x, double p, long seed)
    {
        using var generator = new Generator((ulong)seed);
        return x * zeros_like(x).bernoulli_(p, generator) / (1 - p);
    }
}
