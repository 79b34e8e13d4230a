// Records the losses without their half.
// The steps are right, but the history has the mean of (ŷ − y)² instead of ½(ŷ − y)².
namespace WeightDecay.Misconceptions.RecordsTheLossesWithoutTheirHalf;

public static class ScratchTraining
{
    public static TrainingRun Train(RegressionData data, LinearParameters start, TrainingOptions options)
    {
        TrainingRun run = Solutions.ScratchTraining.Train(data, start, options);
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
