// Uses one mask for the whole batch.
// All rows lost the same inputs: the mask was drawn for one row and broadcast. It needs the shape of x.
namespace WeightDecay.Misconceptions.UsesOneMaskForTheWholeBatch;

public static class OtherRemedies
{
    public static Tensor Dropout(Tensor x, double p, long seed)
    {
        using var generator = new Generator((ulong)seed);
        return x * zeros(x.shape[^1], x.dtype).bernoulli_(1 - p, generator) / (1 - p);
    }
}
