namespace WeightDecay.Specs;

public sealed partial class BayesianPriorSpec
{
    private static readonly Matrix<double> Small = Matrix<double>.Build.DenseOfArray(
        new[,]
        {
            { 1.0, 2.0 },
            { 3.0, 4.0 },
            { 5.0, 6.0 },
        }
    );

    [Test, Task(3)]
    public void The_log_likelihood_of_residuals_1_0_and_minus_2_at_sigma_one_half_is_minus_10_minus_the_constants()
    {
        Vector<double> w = VectorOf(1, -1); // Xw = [-1, -1, -1]
        Vector<double> y = VectorOf(0, -1, -3);
        The(() => BayesianPrior.LogLikelihood(Small, y, w, 0.5))
            .Is(-10 - 1.5 * Math.Log(Math.PI / 2), "−(1 + 0 + 4)/(2·¼), and for each of the three rows −ln(½√(2π))");
    }

    [TestCase(0.6), TestCase(2.5), Task(3)]
    public void The_log_likelihood_is_the_sum_of_MathNets_normal_log_densities_of_the_residuals(double sigma) =>
        The(() => BayesianPrior.LogLikelihood(X, Y, W, sigma)).Is(BayesianPriorOracle.NormalLog(Y - X * W, sigma));

    [Test, Task(3)]
    public void Doubling_the_rows_doubles_the_log_likelihood()
    {
        Matrix<double> twice = Repeat(Small, 2);
        Vector<double> y = VectorOf(0, -1, -3);
        Vector<double> w = VectorOf(1, -1);
        The(() =>
                BayesianPrior.LogLikelihood(twice, Repeat(y, 2), w, 0.6) / BayesianPrior.LogLikelihood(Small, y, w, 0.6)
            )
            .Is(2.0, "independent rows multiply their densities, so their logarithms add");
    }

    [Test, Task(3)]
    public void The_log_likelihood_of_far_away_targets_is_finite()
    {
        Vector<double> far = Y + 90;
        The(() => BayesianPrior.LogLikelihood(X, far, W, 0.1))
            .Is(
                BayesianPriorOracle.NormalLog(far - X * W, 0.1),
                "the density is far below the smallest double, its logarithm is not"
            );
    }

    [Test, Task(3, NeverFailedBecause = "the guard clauses are given")]
    public void The_likelihood_needs_a_target_for_each_row()
    {
        Vector<double> y = VectorOf(1, 2);
        The(() => BayesianPrior.LogLikelihood(X, y, W, Sigma)).Rejects("y");
    }

    [Test, Task(3, NeverFailedBecause = "the guard clauses are given")]
    public void The_likelihood_needs_a_weight_for_each_column()
    {
        Vector<double> w = VectorOf(1, 2);
        The(() => BayesianPrior.LogLikelihood(X, Y, w, Sigma)).Rejects("w");
    }

    [Test, Task(3, NeverFailedBecause = "the guard clauses are given")]
    public void The_likelihood_of_no_rows_is_an_error()
    {
        Matrix<double> none = Matrix<double>.Build.Dense(0, 3);
        The(() => BayesianPrior.LogLikelihood(none, Y, W, Sigma)).Rejects("X");
    }

    [Test, Task(3, NeverFailedBecause = "the guard clauses are given")]
    public void The_likelihood_needs_noise() => The(() => BayesianPrior.LogLikelihood(X, Y, W, 0)).Rejects("sigma");

    [Test, Task(4)]
    public void The_negative_log_posterior_of_that_example_at_tau_2_is_10_and_a_quarter_plus_the_constants()
    {
        Vector<double> w = VectorOf(1, -1);
        Vector<double> y = VectorOf(0, -1, -3);
        The(() => BayesianPrior.NegativeLogPosterior(Small, y, w, 0.5, 2))
            .Is(
                10.25 + 1.5 * Math.Log(Math.PI / 2) + Math.Log(8 * Math.PI),
                "5/(2·¼) + 2/(2·4), ln(½√(2π)) for each of three rows, ln(2√(2π)) for each of two weights"
            );
    }

    [Test, Task(4)]
    public void The_negative_log_posterior_is_the_sum_of_MathNets_negative_log_densities() =>
        The(() => BayesianPrior.NegativeLogPosterior(X, Y, W, Sigma, Tau))
            .Is(BayesianPriorOracle.NegativeLogPosterior(X, Y, W, Sigma, Tau));

    [TestCase(0.7, 0.0, -1.3), TestCase(-2.0, 0.4, 3.1), Task(4)]
    public void From_one_w_to_another_it_changes_as_n_over_sigma_squared_times_the_ridge_objective_does(
        double a,
        double b,
        double c
    )
    {
        Vector<double> w = VectorOf(a, b, c);
        const double Lambda = Sigma * Sigma / (4 * Tau * Tau);
        double change = BayesianPriorOracle.Ridge(X, Y, w, Lambda) - BayesianPriorOracle.Ridge(X, Y, Origin, Lambda);
        The(() => Change(BayesianPrior.NegativeLogPosterior, Origin, w))
            .Is(4 / (Sigma * Sigma) * change, "the two differ by a factor n/σ² and a constant in w");
    }

    [Test, Task(4, NeverFailedBecause = "the guard clauses are given")]
    public void The_negative_log_posterior_needs_sizes_that_fit()
    {
        Vector<double> two = VectorOf(1, 2);
        The(() => BayesianPrior.NegativeLogPosterior(X, two, W, Sigma, Tau)).Rejects("y");
        The(() => BayesianPrior.NegativeLogPosterior(X, Y, two, Sigma, Tau)).Rejects("w");
    }

    [Test, Task(4, NeverFailedBecause = "the guard clauses are given")]
    public void The_negative_log_posterior_needs_noise_and_a_prior()
    {
        The(() => BayesianPrior.NegativeLogPosterior(X, Y, W, -1, Tau)).Rejects("sigma");
        The(() => BayesianPrior.NegativeLogPosterior(X, Y, W, Sigma, 0)).Rejects("tau");
    }

    private static double Change(
        Func<Matrix<double>, Vector<double>, Vector<double>, double, double, double> cost,
        Vector<double> from,
        Vector<double> to
    ) => cost(X, Y, to, Sigma, Tau) - cost(X, Y, from, Sigma, Tau);
}
