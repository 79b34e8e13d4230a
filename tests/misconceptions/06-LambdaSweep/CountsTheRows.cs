// Counts the rows.
// This is how many rows are within the tolerance. The share is that number divided by n.
namespace WeightDecay.Misconceptions.CountsTheRows;

public static class LambdaSweep
{
    public static double WithinTolerance(Tensor prediction, Tensor target, double tolerance) =>
        ((prediction - target).abs() <= tolerance).to(ScalarType.Float64).sum().item<double>();
}
