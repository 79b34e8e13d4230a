// Shuffles by itself.
// The rows were shuffled by the global generator, so two runs with the same options differ.
// options.Batches(data.Train) shuffles with the seed of the options.
namespace WeightDecay.Misconceptions.ShufflesByItself;

public static class ScratchTraining
{
    public static TrainingRun Train(RegressionData data, LinearParameters start, TrainingOptions options)
    {
        using Tensor seed = randint(1_000_000, 1);
        return Solutions.ScratchTraining.Train(data, start, options with { Seed = seed.item<long>() });
    }
}
