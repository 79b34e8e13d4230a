// Takes the root of both.
// √Σ(ŷ − y)²/√Σ(y − ȳ)² compares lengths, and R² squared lengths: leave the roots out.
namespace WeightDecay.Misconceptions.TakesTheRootOfBoth;

public static class LambdaSweep
{
    public static Tensor RSquared(Tensor prediction, Tensor target) =>
        1 - (prediction - target).square().sum().sqrt() / (target - target.mean()).square().sum().sqrt();
}
