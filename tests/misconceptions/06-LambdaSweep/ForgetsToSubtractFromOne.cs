// Forgets to subtract from one.
// This is the share that was missed: 0 for perfect predictions. R² is 1 minus it.
namespace WeightDecay.Misconceptions.ForgetsToSubtractFromOne;

public static class LambdaSweep
{
    public static Tensor RSquared(Tensor prediction, Tensor target) =>
        (prediction - target).square().sum() / (target - target.mean()).square().sum();
}
