// Carries the weights over.
// Each run begins where the last one ended, so that later λ profit from the training of earlier ones, and the order
// matters. Start every run from the same weights.
namespace WeightDecay.Misconceptions.CarriesTheWeightsOver;

public static class LambdaSweep
{
    public static TrainingRun[] Sweep(
        RegressionData data,
        LinearParameters start,
        double[] lambdas,
        TrainingOptions options
    )
    {
        var runs = new List<TrainingRun>();
        foreach (double lambda in lambdas)
        {
            runs.Add(Training.Run(data, start, options with { Lambda = lambda }));
            start = runs[^1].Parameters;
        }
        return [.. runs];
    }
}
