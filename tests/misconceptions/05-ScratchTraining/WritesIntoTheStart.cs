// Writes into the start.
// start was changed: the caller's tensors became the result. Work on copies, start.W.detach().clone() and the same
// for B.
namespace WeightDecay.Misconceptions.WritesIntoTheStart;

public static class ScratchTraining
{
    public static TrainingRun Train(RegressionData data, LinearParameters start, TrainingOptions options)
    {
        TrainingRun run = Solutions.ScratchTraining.Train(data, start, options);
        using Tensor w = start.W.copy_(run.Parameters.W);
        return run;
    }
}
