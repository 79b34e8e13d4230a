// Disposes of its answer.
// The weights that came back are disposed of already, because they were made inside a dispose scope that has
// ended. Give back `w.MoveToOuterDisposeScope()`, and the same for b.
namespace WeightDecay.Misconceptions.DisposesOfItsAnswer;

public static class ScratchTraining
{
    public static TrainingRun Train(RegressionData data, LinearParameters start, TrainingOptions options)
    {
        using var scope = NewDisposeScope();
        return Solutions.ScratchTraining.Train(data, start, options);
    }
}
