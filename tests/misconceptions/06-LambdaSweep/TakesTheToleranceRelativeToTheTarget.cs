// Takes the tolerance relative to the target.
// |ŷ − y| ≤ tolerance·|y| asks for more where y is small, and for the impossible where it is 0. The tolerance is in the
// units of y.
namespace WeightDecay.Misconceptions.TakesTheToleranceRelativeToTheTarget;

public static class LambdaSweep
{
    public static double WithinTolerance(Tensor prediction, Tensor target, double tolerance) =>
        ((prediction - target).abs() <= tolerance * target.abs()).to(ScalarType.Float64).mean().item<double>();
}
