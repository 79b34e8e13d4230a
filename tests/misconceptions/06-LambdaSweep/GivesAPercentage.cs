// Gives a percentage.
// A share lies between 0 and 1; this is 100 times as much.
namespace WeightDecay.Misconceptions.GivesAPercentage;

public static class LambdaSweep
{
    public static double WithinTolerance(Tensor prediction, Tensor target, double tolerance) =>
        100 * Solutions.LambdaSweep.WithinTolerance(prediction, target, tolerance);
}
