// Never goes below zero.
// R² is no square: predictions worse than the mean of the targets have a negative one, and that is just what one must be
// able to see.
namespace WeightDecay.Misconceptions.NeverGoesBelowZero;

public static class LambdaSweep
{
    public static Tensor RSquared(Tensor prediction, Tensor target) =>
        Solutions.LambdaSweep.RSquared(prediction, target).clamp_min(0);
}
