// Takes the spread of the predictions.
// This divides by Σ(ŷ − mean of ŷ)². What there was to explain is the spread of the targets, Σ(y − ȳ)², whatever was predicted.
namespace WeightDecay.Misconceptions.TakesTheSpreadOfThePredictions;

public static class LambdaSweep
{
    public static Tensor RSquared(Tensor prediction, Tensor target) =>
        1 - (prediction - target).square().sum() / (prediction - prediction.mean()).square().sum();
}
