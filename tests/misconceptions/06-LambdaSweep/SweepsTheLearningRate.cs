// Sweeps the learning rate.
// The numbers of the list went into η. It is λ that is tried; η stays.
namespace WeightDecay.Misconceptions.SweepsTheLearningRate;

public static class LambdaSweep
{
    public static TrainingRun[] Sweep(
        RegressionData data,
        LinearParameters start,
        double[] lambdas,
        TrainingOptions options
    ) => [.. lambdas.Select(x => Training.Run(data, start, options with { LearningRate = x }))];
}
