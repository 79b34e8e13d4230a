// Squares the correlation.
// The squared correlation forgives any wrong scale and offset, and even the wrong sign: −y has a correlation of −1 with y,
// squared 1. It equals R² only for a least-squares fit on its own training rows.
namespace WeightDecay.Misconceptions.SquaresTheCorrelation;

public static class LambdaSweep
{
    public static Tensor RSquared(Tensor prediction, Tensor target)
    {
        Tensor p = prediction - prediction.mean();
        Tensor t = target - target.mean();
        return (p * t).sum().square() / (p.square().sum() * t.square().sum());
    }
}
