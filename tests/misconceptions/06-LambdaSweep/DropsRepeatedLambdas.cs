// Drops repeated lambdas.
// A λ that stands twice in the list is run once only, and every run after it is off by one place. One run for each entry.
namespace WeightDecay.Misconceptions.DropsRepeatedLambdas;

public static class LambdaSweep
{
    public static TrainingRun[] Sweep(
        RegressionData data,
        LinearParameters start,
        double[] lambdas,
        TrainingOptions options
    ) => [.. lambdas.Distinct().Select(lambda => Training.Run(data, start, options with { Lambda = lambda }))];
}
