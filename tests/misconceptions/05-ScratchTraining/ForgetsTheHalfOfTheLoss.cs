// Forgets the half of the loss.
// The loss was the mean of (ŷ − y)², twice what it should be, and so was its gradient: the data pull twice as hard
// against the same decay. The library's mean squared error has no ½ either; multiply it by 0.5.
namespace WeightDecay.Misconceptions.ForgetsTheHalfOfTheLoss;

public static class ScratchTraining
{
    public static TrainingRun Train(RegressionData data, LinearParameters start, TrainingOptions options)
    {
        TrainingRun run = Solutions.ScratchTraining.Train(
            data,
            start,
            options with
            {
                LearningRate = 2 * options.LearningRate,
                Lambda = options.Lambda / 2,
            }
        );
        return run with
        {
            History = run.History with
            {
                TrainLoss = [.. run.History.TrainLoss.Select(l => 2 * l)],
                ValidationLoss = [.. run.History.ValidationLoss.Select(l => 2 * l)],
            },
        };
    }
}
