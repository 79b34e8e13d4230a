// Mirrors at the median.
// The median is the middle of the targets, and only the mean makes signed errors cancel: where the two differ, so do the means.
namespace WeightDecay.Misconceptions.MirrorsAtTheMedian;

public static class LambdaSweep
{
    public static Tensor FoolTheAccuracy(Tensor y) => 2 * y.sort(dim: 0).Values[y.shape[0] / 2] - y;
}
