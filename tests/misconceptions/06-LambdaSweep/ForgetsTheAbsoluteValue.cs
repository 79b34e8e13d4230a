// Forgets the absolute value.
// A prediction far too low has a large negative error, which is below any tolerance. Compare |ŷ − y|.
namespace WeightDecay.Misconceptions.ForgetsTheAbsoluteValue;

public static class LambdaSweep
{
    public static double WithinTolerance(Tensor prediction, Tensor target, double tolerance) =>
        (prediction - target <= tolerance).to(ScalarType.Float64).mean().item<double>();
}
