// Flattens the column.
// The predictions have become [n] where the targets are [n, 1]. Keep the shape of y.
namespace WeightDecay.Misconceptions.FlattensTheColumn;

public static class LambdaSweep
{
    public static Tensor FoolTheAccuracy(Tensor y) => (2 * y.mean() - y).reshape(-1);
}
