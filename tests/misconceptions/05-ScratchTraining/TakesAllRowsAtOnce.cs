// Takes all rows at once.
// Each epoch made a single step with all training rows. options.Batches(data.Train)[epoch] has the rows of each of
// its steps.
namespace WeightDecay.Misconceptions.TakesAllRowsAtOnce;

public static class ScratchTraining
{
    public static TrainingRun Train(RegressionData data, LinearParameters start, TrainingOptions options) =>
        Solutions.ScratchTraining.Train(data, start, options with { BatchSize = data.Train });
}
