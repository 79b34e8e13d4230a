// Starts from zero.
// Every run starts from w = 0, b = 0 here. The start is part of the experiment, half of the story on this page: use the
// given one.
namespace WeightDecay.Misconceptions.StartsFromZero;

public static class LambdaSweep
{
    public static TrainingRun[] Sweep(
        RegressionData data,
        LinearParameters start,
        double[] lambdas,
        TrainingOptions options
    ) =>
        [
            .. lambdas.Select(lambda =>
                Training.Run(
                    data,
                    new LinearParameters(zeros_like(start.W), zeros_like(start.B)),
                    options with
                    {
                        Lambda = lambda,
                    }
                )
            ),
        ];
}
