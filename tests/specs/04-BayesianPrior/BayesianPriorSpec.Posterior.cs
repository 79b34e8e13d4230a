using static WeightDecay.Specs.BayesianPriorOracle;

namespace WeightDecay.Specs;

public sealed partial class BayesianPriorSpec
{
    // Inputs at right angles, the last two rows zero: they tell nothing about w, yet they count in n.
    private static readonly Matrix<double> Diagonal = Matrix<double>.Build.DenseOfArray(
        new[,]
        {
            { 3.0, 0.0 },
            { 0.0, 6.0 },
            { 0.0, 0.0 },
            { 0.0, 0.0 },
        }
    );

    private static readonly Vector<double> Targets = VectorOf(30, -12, 3, -1);
    private static Matrix<double> Wide => X.SubMatrix(0, 2, 0, 3);
    private static Vector<double> WideY => Y.SubVector(0, 2);

    [Test, Task(7)]
    public void Precisions_5_and_8_give_the_mean_2_and_minus_1() =>
        The(() => BayesianPrior.Posterior(Diagonal, Targets, 3, 0.5).Mean)
            .Is(VectorOf(2, -1), "XᵀX/9 + 4I has the diagonal [5, 8], and Xᵀy/9 is [10, -8]");

    [Test, Task(7)]
    public void Precisions_5_and_8_give_the_variances_a_fifth_and_an_eighth() =>
        The(() => BayesianPrior.Posterior(Diagonal, Targets, 3, 0.5).Covariance)
            .Is(Matrix<double>.Build.DenseOfDiagonalArray([0.2, 0.125]), "XᵀX/9 + 4I has the diagonal [5, 8]");

    [Test, Task(7)]
    public void The_mean_is_that_of_w_conditioned_on_y() =>
        The(() => BayesianPrior.Posterior(X, Y, Sigma, Tau).Mean).Is(Conditioned(X, Y, Sigma, Tau).Mean);

    [Test, Task(7)]
    public void The_covariance_is_that_of_w_conditioned_on_y() =>
        The(() => BayesianPrior.Posterior(X, Y, Sigma, Tau).Covariance).Is(Conditioned(X, Y, Sigma, Tau).Covariance);

    [Test, Task(7)]
    public void With_fewer_rows_than_weights_there_is_a_posterior_still()
    {
        The(() => BayesianPrior.Posterior(Wide, WideY, Sigma, Tau).Mean).Is(Conditioned(Wide, WideY, Sigma, Tau).Mean);
        The(() => BayesianPrior.Posterior(Wide, WideY, Sigma, Tau).Covariance)
            .Is(Conditioned(Wide, WideY, Sigma, Tau).Covariance);
    }

    [Test, Task(7)]
    public void The_covariance_is_the_inverse_Hessian_of_the_negative_log_posterior()
    {
        Matrix<double> hessian = Hessian(w => NegativeLogPosterior(X, Y, w, Sigma, Tau), W);
        The(() => BayesianPrior.Posterior(X, Y, Sigma, Tau).Covariance * hessian)
            .Is(Matrix<double>.Build.DenseIdentity(3), "the Hessian was found by central differences");
    }

    [Test, Task(7)]
    public void Inputs_near_0_leave_the_prior_as_it_was()
    {
        The(() => BayesianPrior.Posterior(1e-6 * X, Y, Sigma, Tau).Covariance)
            .Is(Tau * Tau * Matrix<double>.Build.DenseIdentity(3));
        The(() => BayesianPrior.Posterior(1e-6 * X, Y, Sigma, Tau).Mean).IsWithin(1e-4, Origin);
    }

    [Test, Task(7)]
    public void Endless_noise_leaves_the_prior_as_it_was() =>
        The(() => BayesianPrior.Posterior(X, Y, 1e6, Tau).Covariance)
            .Is(Tau * Tau * Matrix<double>.Build.DenseIdentity(3));

    [Test, Task(7)]
    public void Seeing_every_row_four_times_halves_the_noise()
    {
        Matrix<double> rows = Repeat(X, 4);
        Vector<double> targets = Repeat(Y, 4);
        GaussianPosterior once = Conditioned(X, Y, Sigma / 2, Tau);
        The(() => BayesianPrior.Posterior(rows, targets, Sigma, Tau).Mean).Is(once.Mean);
        The(() => BayesianPrior.Posterior(rows, targets, Sigma, Tau).Covariance).Is(once.Covariance);
    }

    [Test, Task(7, NeverFailedBecause = "the guard clauses are given")]
    public void A_posterior_needs_a_target_for_each_row_and_noise_and_a_prior()
    {
        The(() => BayesianPrior.Posterior(X, W, Sigma, Tau)).Rejects("y");
        The(() => BayesianPrior.Posterior(X, Y, 0, Tau)).Rejects("sigma");
        The(() => BayesianPrior.Posterior(X, Y, Sigma, -0.7)).Rejects("tau");
    }

    [Test, Task(8)]
    public void Precisions_5_and_8_give_the_peak_2_and_minus_1() =>
        The(() => BayesianPrior.MapEstimate(Diagonal, Targets, 3, 0.5))
            .Is(VectorOf(2, -1), "λ = 9/(4·¼) = 9, XᵀX/4 + 9I has the diagonal [11.25, 18], and Xᵀy/4 is [22.5, -18]");

    [Test, Task(8)]
    public void The_peak_is_the_ridge_solution()
    {
        Matrix<double> penalty = Matrix<double>.Build.DenseDiagonal(3, Sigma * Sigma / (4 * Tau * Tau));
        Vector<double> ridge = (X.Transpose() * X / 4 + penalty).LU().Solve(X.Transpose() * Y / 4);
        The(() => BayesianPrior.MapEstimate(X, Y, Sigma, Tau)).Is(ridge);
    }

    [Test, Task(8)]
    public void At_the_peak_the_negative_log_posterior_is_flat() =>
        The(() => SlopeAt(BayesianPrior.MapEstimate(X, Y, Sigma, Tau)))
            .Is(Origin, "the slope of the negative log posterior, by central differences");

    [Test, Task(8)]
    public void The_peak_is_the_mean_of_the_posterior() =>
        The(() => BayesianPrior.MapEstimate(Wide, WideY, Sigma, Tau))
            .Is(Conditioned(Wide, WideY, Sigma, Tau).Mean, "a normal distribution is highest at its mean");

    [Test, Task(8)]
    public void A_very_wide_prior_leaves_least_squares() =>
        The(() => BayesianPrior.MapEstimate(X, Y, Sigma, 1e4))
            .IsWithin(1e-6, X.QR().Solve(Y), "at τ = 10⁴ the prior is a hundred-millionth of the data");

    [Test, Task(8)]
    public void A_very_narrow_prior_leaves_0() => The(() => BayesianPrior.MapEstimate(X, Y, Sigma, 1e-6)).Is(Origin);

    [Test, Task(8, NeverFailedBecause = "the guard clauses are given")]
    public void An_estimate_needs_a_target_for_each_row_and_noise_and_a_prior()
    {
        The(() => BayesianPrior.MapEstimate(X, W, Sigma, Tau)).Rejects("y");
        The(() => BayesianPrior.MapEstimate(X, Y, -1, Tau)).Rejects("sigma");
        The(() => BayesianPrior.MapEstimate(X, Y, Sigma, 0)).Rejects("tau");
    }

    private static Vector<double> SlopeAt(Vector<double> point) =>
        Slope(w => NegativeLogPosterior(X, Y, w, Sigma, Tau), point);
}
