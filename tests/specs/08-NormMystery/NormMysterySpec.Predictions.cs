namespace WeightDecay.Specs;

public sealed partial class NormMysterySpec
{
    [TestCase(1, 3.4596), TestCase(2, 2.99220804), Task(3)]
    public void Each_step_multiplies_the_norm_by_the_square_of_93_percent(int steps, double expected) =>
        The(() => NormMystery.NormAfter(4, 0.1, 0.7, steps)).Is(expected);

    [TestCase(0.0, 40), TestCase(0.7, 0)]
    [Task(3, NeverFailedBecause = "every rule keeps the norm when λ is 0 or nothing is stepped")]
    public void Without_decay_or_without_steps_nothing_is_lost(double lambda, int steps) =>
        The(() => NormMystery.NormAfter(0.3, 0.1, lambda, steps)).Is(0.3);

    [TestCase(0.1, 0.7), TestCase(0.3, 5.0), Task(3)]
    public void The_formula_is_what_SGD_leaves_of_the_weights_when_there_is_no_data(double eta, double lambda)
    {
        var zero = new LinearParameters(zeros_like(W0), zeros_like(B0));
        var start = new LinearParameters(W0, B0);
        LinearParameters end = Enumerable
            .Range(0, 7)
            .Aggregate(start, (at, _) => LibraryStep((w, b) => LibrarySgd(w, b, eta, lambda), at, zero));
        double left = end.W.square().sum().item<double>() / 2;
        The(() => NormMystery.NormAfter(1.09, eta, lambda, 7)).Is(left);
    }

    [Test, Task(3)]
    public void The_mystery_s_decay_leaves_the_80th_power_of_97_percent() =>
        The(() => NormMystery.NormAfter(1.0 / 6, Eta, 3, 40)).Is(Math.Exp(80 * Math.Log(0.97)) / 6);

    [Test, Task(3)]
    public void A_default_layer_that_decays_for_40_steps_ends_within_10_percent_of_the_norm_that_was_measured() =>
        The(() => NormMystery.NormAfter(1.0 / 6, Eta, 3, 40) / 0.0139).IsWithin(0.1, 1);

    [TestCase(-1, 0.1, 0.7, 3, "norm0"), TestCase(1, 0, 0.7, 3, "eta")]
    [TestCase(1, 0.1, -0.7, 3, "lambda"), TestCase(1, 0.1, 0.7, -3, "steps")]
    [Task(3, NeverFailedBecause = "the guard clauses are given")]
    public void A_prediction_needs_sensible_numbers(double norm0, double eta, double lambda, int steps, string name) =>
        The(() => NormMystery.NormAfter(norm0, eta, lambda, steps)).Rejects(name);

    [TestCase(0.7, 1, 0.7), TestCase(3, 2, 1.5), TestCase(0.9, 5, 0.18), TestCase(0.7, 0.25, 2.8), Task(4)]
    public void The_scale_of_the_loss_divides_the_weight_decay(double weightDecay, double scale, double expected) =>
        The(() => NormMystery.EffectiveLambda(weightDecay, scale)).Is(expected);

    [TestCase(2.0), TestCase(5.0), Task(4)]
    public void Ridge_at_the_effective_lambda_minimises_the_scaled_loss_with_its_weight_decay(double scale)
    {
        Vector<double> minimum = Minimum(scale, 0.7);
        The(() => Minimum(1, NormMystery.EffectiveLambda(0.7, scale))).Is(minimum);
    }

    [TestCase(-1, 2, "weightDecay"), TestCase(1, 0, "lossScale")]
    [Task(4, NeverFailedBecause = "the guard clauses are given")]
    public void A_loss_needs_a_positive_scale(double weightDecay, double scale, string name) =>
        The(() => NormMystery.EffectiveLambda(weightDecay, scale)).Rejects(name);

    /// <summary>The w that minimises scale · mean of ½(Xw − y)² + λ·½‖w‖², by the normal equations.</summary>
    private static Vector<double> Minimum(double scale, double lambda)
    {
        Matrix<double> x = Matrix<double>.Build.DenseOfArray(X);
        Vector<double> y = Matrix<double>.Build.DenseOfArray(Y).Column(0);
        Matrix<double> hessian = scale / y.Count * x.TransposeThisAndMultiply(x);
        Vector<double> slope = scale / y.Count * x.TransposeThisAndMultiply(y);
        return (hessian + lambda * Matrix<double>.Build.DenseIdentity(x.ColumnCount)).Solve(slope);
    }
}
