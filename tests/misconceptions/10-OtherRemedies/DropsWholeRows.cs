// Drops whole rows.
// The entries of a row were dropped or kept together. Each entry needs a draw of its own: a mask of the shape of x.
namespace WeightDecay.Misconceptions.DropsWholeRows;

public static class OtherRemedies
{
    public static Tensor Dropout(Tensor x, double p, long seed)
    {
        using var generator = new Generator((ulong)seed);
        Tensor rows = x.reshape(x.shape[0], -1);
        return (rows * zeros(x.shape[0], 1, x.dtype).bernoulli_(1 - p, generator) / (1 - p)).reshape(x.shape);
    }
}
