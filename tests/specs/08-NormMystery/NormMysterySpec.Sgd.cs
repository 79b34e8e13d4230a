namespace WeightDecay.Specs;

public sealed partial class NormMysterySpec
{
    [TestCase(ScalarType.Float32), TestCase(ScalarType.Float64), Task(5)]
    public void Without_a_gradient_SGD_keeps_93_percent(ScalarType dtype)
    {
        Tensor w = tensor(new[] { 2.0, -1, 0 }, dtype);
        Tensor g = zeros(3, dtype);
        The(() => NormMystery.SgdStep(w, g, 0.1, 0.7)).Is(tensor(new[] { 1.86, -0.93, 0 }, dtype));
    }

    [TestCase(ScalarType.Float32), TestCase(ScalarType.Float64), Task(5)]
    public void SGD_adds_the_decay_to_the_gradient(ScalarType dtype)
    {
        Tensor w = tensor(new[] { 2.0, -1, 0 }, dtype);
        Tensor g = tensor(new[] { 0.5, 3, -1 }, dtype);
        The(() => NormMystery.SgdStep(w, g, 0.1, 0.7)).Is(tensor(new[] { 1.81, -1.23, 0.1 }, dtype));
    }

    [Test, Task(5)]
    public void SGD_is_the_library_s_step_by_step_for_weights_and_bias()
    {
        Tensor path = LibraryPath((w, b) => LibrarySgd(w, b, 0.1, 0.7), 12);
        The(() => SgdPath(NormMystery.SgdStep, 0.1, 0.7, 12)).Is(path);
    }

    [Test, Task(5)]
    public void A_loss_and_a_decay_that_are_both_doubled_are_a_doubled_learning_rate()
    {
        Tensor g = LossGradients(W0, B0).W;
        Tensor w = W0;
        The(() => NormMystery.SgdStep(w, 2 * g, 0.1, 1.4) - NormMystery.SgdStep(w, g, 0.2, 0.7)).Is(zeros_like(w));
    }

    // A single run is what was measured, and ours are a mean of 20: the errors are twice the spread of single runs.
    [TestCase("Redrawn", 0.0, 0.151, 0.019)]
    [TestCase("Redrawn", 3.0, 0.0139, 0.0016)]
    [TestCase("Kept", 0.0, 0.0114, 0.0021)]
    [TestCase("Kept", 3.0, 0.0016, 0.0005)]
    [Task(5)]
    public void The_concise_run_ends_with_the_norm_that_was_measured(
        string start,
        double weightDecay,
        double measured,
        double error
    )
    {
        var begin = Enum.Parse<Start>(start);
        The(() => FinalNorm(NormMystery.SgdStep, begin, weightDecay))
            .IsWithin(error, measured, "it is the mean of 20 runs, against a single one");
    }

    [TestCase(0.0, 0.7, "eta"), TestCase(0.1, -0.7, "weightDecay")]
    [Task(5, NeverFailedBecause = "the guard clauses are given")]
    public void SGD_needs_a_positive_rate_and_no_negative_decay(double eta, double weightDecay, string name)
    {
        Tensor w = ones(2);
        The(() => NormMystery.SgdStep(w, w, eta, weightDecay)).Rejects(name);
    }

    [Test, Task(5, NeverFailedBecause = "the guard clauses are given")]
    public void A_gradient_has_the_shape_of_w()
    {
        Tensor w = ones(2);
        Tensor g = ones(2, 1);
        The(() => NormMystery.SgdStep(w, g, 0.1, 0.7)).Rejects("g");
    }

    /// <summary>½‖w‖² at the end, averaged over the runs.</summary>
    private double FinalNorm(Func<Tensor, Tensor, double, double, Tensor> step, Start start, double weightDecay) =>
        Norms(step, start, weightDecay)[^1].Average();

    private double[][] Norms(Func<Tensor, Tensor, double, double, Tensor> step, Start start, double weightDecay) =>
        Once((step.Method, start, weightDecay), () => ConciseRuns.Norms(step, start, weightDecay));

    /// <summary>Weights and bias after each step of a rule on the loss of <see cref="LossGradients"/>: [steps, 4].</summary>
    private static Tensor SgdPath(
        Func<Tensor, Tensor, double, double, Tensor> step,
        double eta,
        double lambda,
        int steps
    )
    {
        var (w, b) = (W0, B0);
        var path = new List<Tensor>();
        for (int k = 0; k < steps; k++)
        {
            var (gw, gb) = LossGradients(w, b);
            (w, b) = (step(w, gw, eta, lambda), step(b, gb, eta, 0));
            path.Add(Row(w, b));
        }
        return stack(path);
    }
}
