// Records the penalty times lambda.
// The history has λ·½‖w‖². It should have ½‖w‖² itself, so that the norms of runs with different λ can be
// compared.
namespace WeightDecay.Misconceptions.RecordsThePenaltyTimesLambda;

public static class ScratchTraining
{
    public static TrainingRun Train(RegressionData data, LinearParameters start, TrainingOptions options)
    {
        TrainingRun run = Solutions.ScratchTraining.Train(data, start, options);
        return run with
        {
            History = run.History with { Penalty = [.. run.History.Penalty.Select(p => options.Lambda * p)] },
        };
    }
}
