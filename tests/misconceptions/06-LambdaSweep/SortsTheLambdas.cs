// Sorts the lambdas.
// The runs come back in rising order of λ, and the caller will take them for those of his own order. Keep the order of the
// list.
namespace WeightDecay.Misconceptions.SortsTheLambdas;

public static class LambdaSweep
{
    public static TrainingRun[] Sweep(
        RegressionData data,
        LinearParameters start,
        double[] lambdas,
        TrainingOptions options
    ) => [.. lambdas.Order().Select(lambda => Training.Run(data, start, options with { Lambda = lambda }))];
}
