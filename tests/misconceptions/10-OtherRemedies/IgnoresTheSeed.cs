// Ignores the seed.
// The mask was drawn from the global generator, so that the same seed gives another mask each time. Make a generator of your own
// from the seed, and draw the mask with it.
namespace WeightDecay.Misconceptions.IgnoresTheSeed;

public static class OtherRemedies
{
    public static Tensor Dropout(Tensor x, double p, long seed) => x * zeros_like(x).bernoulli_(1 - p) / (1 - p);
}
