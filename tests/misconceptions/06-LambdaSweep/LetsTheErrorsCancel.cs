// Lets the errors cancel.
// Averaging the errors before comparing lets one too high pay for one too low, the very fault of the posted measure. Judge
// each row by itself, then take the share.
namespace WeightDecay.Misconceptions.LetsTheErrorsCancel;

public static class LambdaSweep
{
    public static double WithinTolerance(Tensor prediction, Tensor target, double tolerance) =>
        Math.Abs((prediction - target).mean().ToDouble()) <= tolerance ? 1 : 0;
}
