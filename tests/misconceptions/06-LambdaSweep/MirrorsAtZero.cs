// Mirrors at zero.
// −y has the mean −ȳ, which is off by twice the mean: an accuracy of −100. Mirror at the mean, so that the mean stays.
namespace WeightDecay.Misconceptions.MirrorsAtZero;

public static class LambdaSweep
{
    public static Tensor FoolTheAccuracy(Tensor y) => -y;
}
