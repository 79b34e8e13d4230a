// Predicts the mean.
// A constant ȳ scores 100, but its R² is 0 by definition, and 0 is not negative. It must be wrong by more than ȳ is, with
// errors that still cancel.
namespace WeightDecay.Misconceptions.PredictsTheMean;

public static class LambdaSweep
{
    public static Tensor FoolTheAccuracy(Tensor y) => ones_like(y) * y.mean();
}
