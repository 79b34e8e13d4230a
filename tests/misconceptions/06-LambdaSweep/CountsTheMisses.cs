// Counts the misses.
// These are the rows outside the tolerance. The share within is the rest.
namespace WeightDecay.Misconceptions.CountsTheMisses;

public static class LambdaSweep
{
    public static double WithinTolerance(Tensor prediction, Tensor target, double tolerance) =>
        1 - Solutions.LambdaSweep.WithinTolerance(prediction, target, tolerance);
}
