// Assumes an even number of rows.
// Errors +1, −1, +1, … in units of the spread cancel in pairs. With an odd number of rows one is left over, and the mean is
// off. Make the errors add up to 0 for any n.
namespace WeightDecay.Misconceptions.AssumesAnEvenNumberOfRows;

public static class LambdaSweep
{
    public static Tensor FoolTheAccuracy(Tensor y)
    {
        Tensor signs = 1 - 2 * arange(y.numel(), dtype: y.dtype).remainder(2).reshape(y.shape);
        return y + 3 * (y.max() - y.min()) * signs;
    }
}
