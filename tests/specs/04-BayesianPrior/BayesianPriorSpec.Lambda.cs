namespace WeightDecay.Specs;

public sealed partial class BayesianPriorSpec
{
    // Columns of ±1 at right angles: XᵀX/n = I, so that each weight's peak does not depend on the others.
    private static readonly Matrix<double> Orthonormal = Matrix<double>.Build.DenseOfArray(
        new[,]
        {
            { 1.0, 1.0, 1.0 },
            { 1.0, -1.0, -1.0 },
            { -1.0, 1.0, -1.0 },
            { -1.0, -1.0, 1.0 },
        }
    );

    [Test, Task(5)]
    public void Noise_3_prior_5_and_6_examples_make_lambda_9_over_150() =>
        The(() => BayesianPrior.LambdaFromGaussian(3, 5, 6))
            .Is(0.06, "noise variance 9 over 6 times prior variance 25");

    [Test, Task(5)]
    public void With_that_lambda_ridge_is_the_negative_log_posterior()
    {
        double change =
            BayesianPriorOracle.NegativeLogPosterior(X, Y, W, Sigma, Tau)
            - BayesianPriorOracle.NegativeLogPosterior(X, Y, Origin, Sigma, Tau);
        The(() => RidgeChange(BayesianPrior.LambdaFromGaussian(Sigma, Tau, 4)))
            .Is(
                Sigma * Sigma / 4 * change,
                "the ridge objective changes with w as σ²/n times the negative log posterior does"
            );
    }

    [TestCase(0, 0.7, 3, "sigma"), TestCase(0.6, -1, 3, "tau"), TestCase(0.6, 0.7, 0, "n")]
    [Task(5, NeverFailedBecause = "the guard clauses are given")]
    public void A_Gaussian_lambda_needs_noise_a_prior_and_data(double sigma, double tau, int n, string name) =>
        The(() => BayesianPrior.LambdaFromGaussian(sigma, tau, n)).Rejects(name);

    [Test, Task(6)]
    public void Noise_3_scale_5_and_6_examples_make_lambda_9_over_30() =>
        The(() => BayesianPrior.LambdaFromLaplace(3, 5, 6)).Is(0.3, "noise variance 9 over 6 times scale 5");

    [Test, Task(6)]
    public void With_that_lambda_the_L1_objective_is_the_negative_log_posterior_of_the_Laplace_prior()
    {
        double change =
            BayesianPriorOracle.NormalLog(Y, Sigma)
            - BayesianPriorOracle.NormalLog(Y - X * W, Sigma)
            + BayesianPriorOracle.LaplaceLog(Origin, 0.7)
            - BayesianPriorOracle.LaplaceLog(W, 0.7);
        The(() => LassoChange(BayesianPrior.LambdaFromLaplace(Sigma, 0.7, 4)))
            .Is(
                Sigma * Sigma / 4 * change,
                "the L1 objective changes with w as σ²/n times the negative log posterior does"
            );
    }

    [Test, Task(6)]
    public void For_orthonormal_inputs_it_is_the_threshold_from_least_squares_to_the_peak_of_the_posterior()
    {
        Vector<double> leastSquares = Orthonormal.TransposeThisAndMultiply(Y) / 4;
        Vector<double> peak = VectorOf([
            .. Orthonormal
                .EnumerateColumns()
                .Select(x => Math.Round(BayesianPriorOracle.LaplacePeak(x, Y, 1.2, 0.7), 6)),
        ]);
        The(() => SoftThreshold(leastSquares, BayesianPrior.LambdaFromLaplace(1.2, 0.7, 4)))
            .IsWithin(1e-6, peak, "the peak was found by golden sections, weight by weight");
    }

    [TestCase(0, 0.7, 3, "sigma"), TestCase(0.6, -1, 3, "s"), TestCase(0.6, 0.7, 0, "n")]
    [Task(6, NeverFailedBecause = "the guard clauses are given")]
    public void A_Laplace_lambda_needs_noise_a_prior_and_data(double sigma, double s, int n, string name) =>
        The(() => BayesianPrior.LambdaFromLaplace(sigma, s, n)).Rejects(name);

    private static double RidgeChange(double lambda) =>
        BayesianPriorOracle.Ridge(X, Y, W, lambda) - BayesianPriorOracle.Ridge(X, Y, Origin, lambda);

    private static double LassoChange(double lambda) =>
        BayesianPriorOracle.Lasso(X, Y, W, lambda) - BayesianPriorOracle.Lasso(X, Y, Origin, lambda);

    private static Vector<double> SoftThreshold(Vector<double> w, double threshold) =>
        w.Map(x => Math.Sign(x) * Math.Max(Math.Abs(x) - threshold, 0));
}
