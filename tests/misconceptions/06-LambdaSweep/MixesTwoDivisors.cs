// Mixes two divisors.
// The errors are divided by n and the spread by n − 1: that is what var() does, in TorchSharp 0.107 even var(unbiased:
// false). Take the same divisor for both, or two sums.
namespace WeightDecay.Misconceptions.MixesTwoDivisors;

public static class LambdaSweep
{
    public static Tensor RSquared(Tensor prediction, Tensor target) =>
        1 - (prediction - target).square().mean() / target.var();
}
