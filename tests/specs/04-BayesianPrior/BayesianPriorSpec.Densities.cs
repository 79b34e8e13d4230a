namespace WeightDecay.Specs;

public sealed partial class BayesianPriorSpec
{
    [Test, Task(1)]
    public void The_Gaussian_log_prior_of_3_and_minus_4_at_tau_5_is_minus_a_half_minus_ln_50_pi()
    {
        Vector<double> w = VectorOf(3, -4);
        The(() => BayesianPrior.GaussianLogPrior(w, 5))
            .Is(-0.5 - Math.Log(50 * Math.PI), "−25/(2·25), and for each of the two weights −ln(5√(2π))");
    }

    [TestCase(0.7), TestCase(2.5), Task(1)]
    public void The_Gaussian_log_prior_is_the_sum_of_MathNets_normal_log_densities(double tau) =>
        The(() => BayesianPrior.GaussianLogPrior(W, tau)).Is(BayesianPriorOracle.NormalLog(W, tau));

    [Test, Task(1)]
    public void The_Gaussian_density_of_one_weight_integrates_to_1() =>
        The(() => Integral(BayesianPrior.GaussianLogPrior, 0.7)).Is(1.0, "a density integrates to 1");

    [Test, Task(1)]
    public void The_Gaussian_log_prior_of_200_far_away_weights_is_finite()
    {
        Vector<double> w = Vector<double>.Build.Dense(200, 9);
        The(() => BayesianPrior.GaussianLogPrior(w, 0.1))
            .Is(
                BayesianPriorOracle.NormalLog(w, 0.1),
                "the density is far below the smallest double, its logarithm is not"
            );
    }

    [Test, Task(1, NeverFailedBecause = "the guard clauses are given")]
    public void The_Gaussian_prior_of_no_weights_is_an_error()
    {
        Vector<double> none = VectorOf();
        The(() => BayesianPrior.GaussianLogPrior(none, 0.7)).Rejects("w");
    }

    [TestCase(0), TestCase(-0.7), TestCase(double.NaN), Task(1, NeverFailedBecause = "the guard clauses are given")]
    public void A_Gaussian_prior_needs_a_deviation_above_0(double tau) =>
        The(() => BayesianPrior.GaussianLogPrior(W, tau)).Rejects("tau");

    [Test, Task(2)]
    public void The_Laplace_log_prior_of_3_and_minus_4_at_scale_5_is_minus_seven_fifths_minus_ln_100()
    {
        Vector<double> w = VectorOf(3, -4);
        The(() => BayesianPrior.LaplaceLogPrior(w, 5))
            .Is(-1.4 - Math.Log(100), "−(3 + 4)/5, and for each of the two weights −ln(2·5)");
    }

    [TestCase(0.7), TestCase(2.5), Task(2)]
    public void The_Laplace_log_prior_is_the_sum_of_MathNets_Laplace_log_densities(double s) =>
        The(() => BayesianPrior.LaplaceLogPrior(W, s)).Is(BayesianPriorOracle.LaplaceLog(W, s));

    [Test, Task(2)]
    public void The_Laplace_density_of_one_weight_integrates_to_1() =>
        The(() => Integral(BayesianPrior.LaplaceLogPrior, 0.7)).IsWithin(1e-4, 1.0, "a density integrates to 1");

    [Test, Task(2)]
    public void The_Laplace_log_prior_of_200_far_away_weights_is_finite()
    {
        Vector<double> w = Vector<double>.Build.Dense(200, 9);
        The(() => BayesianPrior.LaplaceLogPrior(w, 0.1))
            .Is(
                BayesianPriorOracle.LaplaceLog(w, 0.1),
                "the density is far below the smallest double, its logarithm is not"
            );
    }

    [Test, Task(2, NeverFailedBecause = "the guard clauses are given")]
    public void The_Laplace_prior_of_no_weights_is_an_error()
    {
        Vector<double> none = VectorOf();
        The(() => BayesianPrior.LaplaceLogPrior(none, 0.7)).Rejects("w");
    }

    [TestCase(0), TestCase(-0.7), TestCase(double.NaN), Task(2, NeverFailedBecause = "the guard clauses are given")]
    public void A_Laplace_prior_needs_a_scale_above_0(double s) =>
        The(() => BayesianPrior.LaplaceLogPrior(W, s)).Rejects("s");

    // Simpson's rule from −14 to 14: its error for the smooth normal density is below rounding, for the Laplace density, whose
    // kink at 0 is one of the points that end a parabola, about h⁴/180 · 1/s⁴ = 4e-5.
    private static double Integral(Func<Vector<double>, double, double> logDensity, double width)
    {
        const double Step = 0.2;
        const int Steps = 70; // on each side
        int Weight(int i) => Math.Abs(i) == Steps ? 1 : 2 + 2 * (i & 1);
        return Step
            / 3
            * Enumerable
                .Range(-Steps, 2 * Steps + 1)
                .Sum(i => Weight(i) * Math.Exp(logDensity(VectorOf(i * Step), width)));
    }
}
