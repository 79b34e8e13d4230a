// Forgets the squares.
// These are absolute errors. R² compares squared errors with squared distances from the mean.
namespace WeightDecay.Misconceptions.ForgetsTheSquares;

public static class LambdaSweep
{
    public static Tensor RSquared(Tensor prediction, Tensor target) =>
        1 - (prediction - target).abs().sum() / (target - target.mean()).abs().sum();
}
