// Takes the spread around zero.
// Σy² is the squared error of predicting 0. R² compares with predicting the mean: Σ(y − ȳ)².
namespace WeightDecay.Misconceptions.TakesTheSpreadAroundZero;

public static class LambdaSweep
{
    public static Tensor RSquared(Tensor prediction, Tensor target) =>
        1 - (prediction - target).square().sum() / target.square().sum();
}
