// Always computes in float64.
// The parameters came back as float64. Keep the dtype of the start: clone its tensors, and make no new ones of
// another type.
namespace WeightDecay.Misconceptions.AlwaysComputesInFloat64;

public static class ScratchTraining
{
    public static TrainingRun Train(RegressionData data, LinearParameters start, TrainingOptions options)
    {
        using var scope = NewDisposeScope();
        TrainingRun run = Solutions.ScratchTraining.Train(data, start, options);
        Tensor w = run.Parameters.W.to(ScalarType.Float64);
        Tensor b = run.Parameters.B.to(ScalarType.Float64);
        return run with { Parameters = new LinearParameters(w.MoveToOuterDisposeScope(), b.MoveToOuterDisposeScope()) };
    }
}
