// Flattens the weights.
// The weights came back in another shape. Give them back as they were handed in: W is [d, 1] and B is [1].
namespace WeightDecay.Misconceptions.FlattensTheWeights;

public static class ScratchTraining
{
    public static TrainingRun Train(RegressionData data, LinearParameters start, TrainingOptions options)
    {
        using var scope = NewDisposeScope();
        TrainingRun run = Solutions.ScratchTraining.Train(data, start, options);
        Tensor w = run.Parameters.W.reshape(-1).MoveToOuterDisposeScope();
        return run with { Parameters = new LinearParameters(w, run.Parameters.B.MoveToOuterDisposeScope()) };
    }
}
