// Forgets the factor two.
// ȳ − y has the mean 0, and an accuracy of 0. Mirroring y at ȳ goes from y to ȳ and as far again: ȳ + (ȳ − y).
namespace WeightDecay.Misconceptions.ForgetsTheFactorTwo;

public static class LambdaSweep
{
    public static Tensor FoolTheAccuracy(Tensor y) => y.mean() - y;
}
