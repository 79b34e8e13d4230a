// Compares squared errors.
// (ŷ − y)² has the units of y², and the tolerance those of y. Compare |ŷ − y|.
namespace WeightDecay.Misconceptions.ComparesSquaredErrors;

public static class LambdaSweep
{
    public static double WithinTolerance(Tensor prediction, Tensor target, double tolerance) =>
        ((prediction - target).square() <= tolerance).to(ScalarType.Float64).mean().item<double>();
}
