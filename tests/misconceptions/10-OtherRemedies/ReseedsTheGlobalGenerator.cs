// Reseeds the global generator.
// manual_seed reseeds the generator that everybody draws from: data, initial weights, the order of batches. Make one of your
// own from the seed, and draw the mask with it.
namespace WeightDecay.Misconceptions.ReseedsTheGlobalGenerator;

public static class OtherRemedies
{
    public static Tensor Dropout(Tensor x, double p, long seed)
    {
        manual_seed(seed);
        return x * zeros_like(x).bernoulli_(1 - p) / (1 - p);
    }
}
