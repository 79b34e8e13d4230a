using static WeightDecay.Specs.SweepOracle;

namespace WeightDecay.Specs;

public sealed partial class LambdaSweepSpec
{
    private static Tensor PageTargets => RegressionData.Create(0).ValidationY;

    [Test, Task(3)]
    public void Predictions_for_1_2_and_6_score_100_and_are_worse_than_the_mean()
    {
        The(() => Forum.Accuracy(LambdaSweep.FoolTheAccuracy(Targets), Targets)).IsAtLeast(99.9);
        The(() => RSquaredOf(LambdaSweep.FoolTheAccuracy(Targets), Targets)).IsAtMost(-0.01);
    }

    [TestCase(new[] { 3.0, 1, 1, 3 }), TestCase(new[] { 400.0, 100, -20, 900, 0 }), TestCase(new[] { -0.002, 0.001 })]
    [TestCase(new[] { 5.0, 1, 2, 6 }), TestCase(new[] { 1.0, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 })]
    [TestCase(new[] { 5.0, 5, 5, 5, 5, 5, 5, 5, 5.01 }), TestCase(new[] { 0.0, 0, 0, 0, 0, 1 })]
    [Task(3)]
    public void So_they_do_whatever_the_targets(double[] entries)
    {
        Tensor y = tensor(entries);
        The(() => Forum.Accuracy(LambdaSweep.FoolTheAccuracy(y), y)).IsAtLeast(99.9);
        The(() => RSquaredOf(LambdaSweep.FoolTheAccuracy(y), y)).IsAtMost(-0.01);
    }

    [Test, Task(3)]
    public void On_the_page_they_do_so_for_all_100_validation_rows()
    {
        The(() => Forum.Accuracy(LambdaSweep.FoolTheAccuracy(PageTargets), PageTargets)).IsAtLeast(99.9);
        The(() => RSquaredOf(LambdaSweep.FoolTheAccuracy(PageTargets), PageTargets)).IsAtMost(-0.01);
    }

    [TestCase(ScalarType.Float32), TestCase(ScalarType.Float64), Task(3)]
    public void They_have_the_targets_shape_and_type(ScalarType dtype)
    {
        Tensor y = Targets.to(dtype).reshape(3, 1);
        The(() => Zeroed(LambdaSweep.FoolTheAccuracy(y))).Is(zeros(3, 1, dtype));
    }

    [Test, Task(3, NeverFailedBecause = "the guard clauses are given")]
    public void Nobody_is_fooled_about_constants_or_a_mean_of_0()
    {
        Tensor constant = full_like(Targets, 0.3);
        Tensor balanced = tensor(new[] { -1.0, 1 });
        The(() => LambdaSweep.FoolTheAccuracy(None)).Rejects("y");
        The(() => LambdaSweep.FoolTheAccuracy(Square)).Rejects("y");
        The(() => LambdaSweep.FoolTheAccuracy(constant)).Rejects("y");
        The(() => LambdaSweep.FoolTheAccuracy(balanced)).Rejects("y");
    }

    [ManyAnswers(
        "FoolTheAccuracy",
        "of y's shape and type, with the measure at 99.9 or more, and R² at -0.01 or less",
        MayVary = true
    )]
    private static bool Fools(Tensor y, Tensor prediction) =>
        prediction is not null
        && prediction.dtype == y.dtype
        && prediction.shape.SequenceEqual(y.shape)
        && Forum.Accuracy(prediction, y) >= 99.9
        && RSquaredOf(prediction, y) <= -0.01;

    // What is left of a tensor when only shape and type count.
    private static Tensor Zeroed(Tensor t) => zeros_like(t);
}
