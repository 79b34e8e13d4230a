// Counts what was explained.
// Σ(ŷ − ȳ)²/Σ(y − ȳ)² is how far the predictions spread. It equals R² only for a least-squares fit on its own training
// rows; anywhere else a bold wrong guess scores well. Count what was missed, and take it from 1.
namespace WeightDecay.Misconceptions.CountsWhatWasExplained;

public static class LambdaSweep
{
    public static Tensor RSquared(Tensor prediction, Tensor target) =>
        (prediction - target.mean()).square().sum() / (target - target.mean()).square().sum();
}
