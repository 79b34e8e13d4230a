// Leaves the border out.
// An error of exactly the tolerance is within it: ≤, not <.
namespace WeightDecay.Misconceptions.LeavesTheBorderOut;

public static class LambdaSweep
{
    public static double WithinTolerance(Tensor prediction, Tensor target, double tolerance) =>
        ((prediction - target).abs() < tolerance).to(ScalarType.Float64).mean().item<double>();
}
