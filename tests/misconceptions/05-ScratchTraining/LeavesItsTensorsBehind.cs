// Leaves its tensors behind.
// Tensors live outside .NET's memory, and every operation makes one: X.mm(w) + b makes two. What is not disposed
// of stays until the garbage collector happens to come by. Begin with `using var scope = NewDisposeScope();`,
// which disposes of all tensors made after it when the function ends, and save the two that you give back with
// `w.MoveToOuterDisposeScope()`.
namespace WeightDecay.Misconceptions.LeavesItsTensorsBehind;

public static class ScratchTraining
{
    public static TrainingRun Train(RegressionData data, LinearParameters start, TrainingOptions options)
    {
        _ = data.X * 1;
        return Solutions.ScratchTraining.Train(data, start, options);
    }
}
