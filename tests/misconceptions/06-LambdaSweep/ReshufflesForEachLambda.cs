// Reshuffles for each lambda.
// Another seed for each λ gives it other batches: what differs then is λ and luck. Leave the seed of the options as it is.
namespace WeightDecay.Misconceptions.ReshufflesForEachLambda;

public static class LambdaSweep
{
    public static TrainingRun[] Sweep(
        RegressionData data,
        LinearParameters start,
        double[] lambdas,
        TrainingOptions options
    ) =>
        [
            .. lambdas.Select(
                (lambda, i) => Training.Run(data, start, options with { Lambda = lambda, Seed = options.Seed + i })
            ),
        ];
}
