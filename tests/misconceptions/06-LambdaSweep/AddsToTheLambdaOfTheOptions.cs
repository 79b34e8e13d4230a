// Adds to the lambda of the options.
// The λ of the options is no base to add to: it is not used. Each run has the λ of the list alone.
namespace WeightDecay.Misconceptions.AddsToTheLambdaOfTheOptions;

public static class LambdaSweep
{
    public static TrainingRun[] Sweep(
        RegressionData data,
        LinearParameters start,
        double[] lambdas,
        TrainingOptions options
    ) => [.. lambdas.Select(lambda => Training.Run(data, start, options with { Lambda = options.Lambda + lambda }))];
}
