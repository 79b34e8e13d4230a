// Adds a relative tolerance.
// isclose and allclose allow 0.00001·|y| more unless told otherwise, which is 10 for a target of a million. Say rtol: 0, or
// compare |ŷ − y| yourself.
namespace WeightDecay.Misconceptions.AddsARelativeTolerance;

public static class LambdaSweep
{
    public static double WithinTolerance(Tensor prediction, Tensor target, double tolerance) =>
        prediction.isclose(target, atol: tolerance).to(ScalarType.Float64).mean().item<double>();
}
