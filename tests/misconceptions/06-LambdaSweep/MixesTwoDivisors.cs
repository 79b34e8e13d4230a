// Mixes two divisors.
// The errors are divided by n and the spread by n − 1: var() divides by n − 1 unless told otherwise. Use the same divisor for both, or
// two sums.
namespace WeightDecay.Misconceptions.MixesTwoDivisors;

public static class LambdaSweep
{
    public static Tensor RSquared(Tensor prediction, Tensor target) =>
        1 - (prediction - target).square().mean() / target.var();
}
