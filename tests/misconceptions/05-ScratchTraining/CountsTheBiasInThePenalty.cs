// Counts the bias in the penalty.
// ½b² was added to the recorded penalty. The penalty is of the weights alone.
namespace WeightDecay.Misconceptions.CountsTheBiasInThePenalty;

public static class ScratchTraining
{
    public static TrainingRun Train(RegressionData data, LinearParameters start, TrainingOptions options)
    {
        var penalties = new List<double>();
        TrainingRun run = Solutions.ScratchTraining.Train(data, start, options);
        for (int epochs = 1; epochs <= options.Epochs; epochs++)
            penalties.Add(run.History.Penalty[epochs - 1] + HalfSquare(data, start, options with { Epochs = epochs }));
        return run with { History = run.History with { Penalty = [.. penalties] } };
    }

    private static double HalfSquare(RegressionData data, LinearParameters start, TrainingOptions options)
    {
        using var scope = NewDisposeScope();
        return 0.5 * Solutions.ScratchTraining.Train(data, start, options).Parameters.B.square().ToDouble();
    }
}
