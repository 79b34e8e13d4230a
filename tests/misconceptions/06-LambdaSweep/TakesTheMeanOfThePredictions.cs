// Takes the mean of the predictions.
// The targets are compared with the mean of ŷ here. ȳ is the mean of the targets: the best constant, which no prediction
// can shift.
namespace WeightDecay.Misconceptions.TakesTheMeanOfThePredictions;

public static class LambdaSweep
{
    public static Tensor RSquared(Tensor prediction, Tensor target) =>
        1 - (prediction - target).square().sum() / (target - prediction.mean()).square().sum();
}
