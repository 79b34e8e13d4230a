// Divides lambda by the rows.
// λ was divided by n, as for a loss that is a sum over rows. This course's loss is a mean: λ stays as it is.
namespace WeightDecay.Misconceptions.DividesLambdaByTheRows;

public static class LambdaSweep
{
    public static TrainingRun[] Sweep(
        RegressionData data,
        LinearParameters start,
        double[] lambdas,
        TrainingOptions options
    ) => [.. lambdas.Select(lambda => Training.Run(data, start, options with { Lambda = lambda / data.Train }))];
}
