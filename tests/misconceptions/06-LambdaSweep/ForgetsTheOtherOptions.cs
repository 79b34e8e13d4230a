// Forgets the other options.
// new TrainingOptions(λ) takes the defaults for η, epochs, batches and seed. Copy the caller's with all but λ: options with
// { Lambda = … }.
namespace WeightDecay.Misconceptions.ForgetsTheOtherOptions;

public static class LambdaSweep
{
    public static TrainingRun[] Sweep(
        RegressionData data,
        LinearParameters start,
        double[] lambdas,
        TrainingOptions options
    ) => [.. lambdas.Select(lambda => Training.Run(data, start, new TrainingOptions(lambda)))];
}
