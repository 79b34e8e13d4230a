// Forgives a constant error.
// 1 − Var(ŷ − y)/Var(y) is the "explained variance": it takes the mean error away first, so that predictions which are all
// 10 too high score 1. R² counts the errors as they are.
namespace WeightDecay.Misconceptions.ForgivesAConstantError;

public static class LambdaSweep
{
    public static Tensor RSquared(Tensor prediction, Tensor target) =>
        1
        - (prediction - target - (prediction - target).mean()).square().sum() / (target - target.mean()).square().sum();
}
