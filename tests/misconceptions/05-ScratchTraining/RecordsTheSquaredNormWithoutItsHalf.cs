// Records the squared norm without its half.
// The history has ‖w‖², twice the penalty ½‖w‖².
namespace WeightDecay.Misconceptions.RecordsTheSquaredNormWithoutItsHalf;

public static class ScratchTraining
{
    public static TrainingRun Train(RegressionData data, LinearParameters start, TrainingOptions options)
    {
        TrainingRun run = Solutions.ScratchTraining.Train(data, start, options);
        return run with { History = run.History with { Penalty = [.. run.History.Penalty.Select(p => 2 * p)] } };
    }
}
