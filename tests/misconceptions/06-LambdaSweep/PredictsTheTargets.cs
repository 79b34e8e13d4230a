// Predicts the targets.
// These predictions are right: they deserve their 100, and their R² is 1. The point is to be wrong with errors that cancel.
namespace WeightDecay.Misconceptions.PredictsTheTargets;

public static class LambdaSweep
{
    public static Tensor FoolTheAccuracy(Tensor y) => y.clone();
}
