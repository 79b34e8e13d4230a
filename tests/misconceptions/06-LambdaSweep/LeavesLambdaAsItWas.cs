// Leaves lambda as it was.
// All runs used the λ of the options. Put each λ of the list in its place: options with { Lambda = … }.
namespace WeightDecay.Misconceptions.LeavesLambdaAsItWas;

public static class LambdaSweep
{
    public static TrainingRun[] Sweep(
        RegressionData data,
        LinearParameters start,
        double[] lambdas,
        TrainingOptions options
    ) => [.. lambdas.Select(_ => Training.Run(data, start, options))];
}
