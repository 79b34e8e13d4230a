// Ignores the seed.
// The batches are always those of seed 0. Call Batches on the options that you are given.
namespace WeightDecay.Misconceptions.IgnoresTheSeed;

public static class ScratchTraining
{
    public static TrainingRun Train(RegressionData data, LinearParameters start, TrainingOptions options) =>
        Solutions.ScratchTraining.Train(data, start, options with { Seed = 0 });
}
