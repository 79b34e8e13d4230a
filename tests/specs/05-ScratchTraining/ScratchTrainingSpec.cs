namespace WeightDecay.Specs;

/// <summary>A training: the learner's, ours, or a library's.</summary>
internal delegate TrainingRun Trainer(RegressionData data, LinearParameters start, TrainingOptions options);

/// <summary>By task, and from one step on paper to whole runs.</summary>
public sealed partial class ScratchTrainingSpec() : Spec(typeof(ScratchTraining))
{
    private static Tensor Column(double first, double second, ScalarType dtype = ScalarType.Float64) =>
        tensor(new[] { first, second }, dtype).reshape(2, 1);

    private static Tensor Bias(double b, ScalarType dtype = ScalarType.Float64) => tensor(new[] { b }, dtype);
}
