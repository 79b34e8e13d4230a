namespace WeightDecay.Exercises;

/// <summary>
/// Weight decay as a prior: y = Xw + ε with noise ε ~ N(0, σ²I), and weights drawn from a distribution around 0 before any
/// data is seen. The penalty is the negative log prior, and λ compares the noise with the prior.
/// Source: Dive into Deep Learning, section "Weight Decay", question 6.
/// </summary>
public static class BayesianPrior
{
    /// <summary>The log density of independent normal weights, ln p(w) = −‖w‖²/(2τ²) − d·ln(τ√(2π)).</summary>
    /// <param name="w">The weights, [d], at least one.</param>
    /// <param name="tau">τ > 0, the standard deviation of each weight, in the units of w.</param>
    /// <returns>The natural logarithm of the density, its normalising constant included.</returns>
    /// <exception cref="ArgumentException"><paramref name="w"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tau"/> is not a number above 0.</exception>
    public static double GaussianLogPrior(Vector<double> w, double tau)
    {
        Guard.NotEmpty(w);
        Guard.Positive(tau);
        // Your code
        throw new ToDo();
    }

    /// <summary>The log density of independent Laplace weights, ln p(w) = −‖w‖₁/s − d·ln(2s).</summary>
    /// <param name="w">The weights, [d], at least one.</param>
    /// <param name="s">s > 0, the scale: the mean of |wᵢ|, in the units of w. The standard deviation is √2·s.</param>
    /// <returns>The natural logarithm of the density, its normalising constant included.</returns>
    /// <exception cref="ArgumentException"><paramref name="w"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="s"/> is not a number above 0.</exception>
    public static double LaplaceLogPrior(Vector<double> w, double s)
    {
        Guard.NotEmpty(w);
        Guard.Positive(s);
        // Your code
        throw new ToDo();
    }

    /// <summary>The log density of the targets given the weights, ln p(y | X, w) = −‖y − Xw‖²/(2σ²) − n·ln(σ√(2π)).</summary>
    /// <param name="X">Inputs, [n, d].</param>
    /// <param name="y">Targets, [n].</param>
    /// <param name="w">Weights, [d].</param>
    /// <param name="sigma">σ > 0, the standard deviation of the noise, in the units of y.</param>
    /// <returns>The natural logarithm of the density, its normalising constant included.</returns>
    /// <exception cref="ArgumentException"><paramref name="X"/> is empty, or the sizes don't fit.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="sigma"/> is not a number above 0.</exception>
    public static double LogLikelihood(Matrix<double> X, Vector<double> y, Vector<double> w, double sigma)
    {
        Guard.NotEmpty(X);
        Guard.Count(y, X.RowCount);
        Guard.Count(w, X.ColumnCount);
        Guard.Positive(sigma);
        // Your code
        throw new ToDo();
    }

    /// <summary>
    /// What the MAP estimate minimises: −ln p(y | X, w) − ln p(w) with the normal prior and all constants of both. By Bayes'
    /// rule that is −ln p(w | X, y) up to ln p(y | X), which does not depend on w.
    /// </summary>
    /// <param name="X">Inputs, [n, d].</param>
    /// <param name="y">Targets, [n].</param>
    /// <param name="w">Weights, [d].</param>
    /// <param name="sigma">σ > 0, the standard deviation of the noise.</param>
    /// <param name="tau">τ > 0, the standard deviation of each weight before the data.</param>
    /// <returns>The negative log likelihood plus the negative log prior, in natural units.</returns>
    /// <exception cref="ArgumentException"><paramref name="X"/> is empty, or the sizes don't fit.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="sigma"/> or <paramref name="tau"/> is not a number above 0.</exception>
    public static double NegativeLogPosterior(
        Matrix<double> X,
        Vector<double> y,
        Vector<double> w,
        double sigma,
        double tau
    )
    {
        Guard.NotEmpty(X);
        Guard.Count(y, X.RowCount);
        Guard.Count(w, X.ColumnCount);
        Guard.Positive(sigma);
        Guard.Positive(tau);
        // Your code
        throw new ToDo();
    }

    /// <summary>The weight decay that a normal prior amounts to, λ = σ²/(nτ²): noise variance over n times prior variance.</summary>
    /// <param name="sigma">σ > 0, the standard deviation of the noise.</param>
    /// <param name="tau">τ > 0, the standard deviation of each weight before the data.</param>
    /// <param name="n">n ≥ 1, the number of examples.</param>
    /// <returns>The λ of the objective: mean of ½(ŷ − y)² plus λ·½‖w‖².</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not a number above 0.</exception>
    public static double LambdaFromGaussian(double sigma, double tau, int n)
    {
        Guard.Positive(sigma);
        Guard.Positive(tau);
        Guard.Positive(n);
        // Your code
        throw new ToDo();
    }

    /// <summary>The L1 penalty's strength that a Laplace prior amounts to, λ = σ²/(ns).</summary>
    /// <param name="sigma">σ > 0, the standard deviation of the noise.</param>
    /// <param name="s">s > 0, the scale of the prior, which is not its standard deviation.</param>
    /// <param name="n">n ≥ 1, the number of examples.</param>
    /// <returns>The λ of the objective: mean of ½(ŷ − y)² plus λ‖w‖₁.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not a number above 0.</exception>
    public static double LambdaFromLaplace(double sigma, double s, int n)
    {
        Guard.Positive(sigma);
        Guard.Positive(s);
        Guard.Positive(n);
        // Your code
        throw new ToDo();
    }

    /// <summary>
    /// What is known of the weights after the data, for the normal prior N(0, τ²I): a normal distribution with
    /// covariance C = (XᵀX/σ² + I/τ²)⁻¹ and mean CXᵀy/σ².
    /// </summary>
    /// <param name="X">Inputs, [n, d]; n may be smaller than d.</param>
    /// <param name="y">Targets, [n].</param>
    /// <param name="sigma">σ > 0, the standard deviation of the noise.</param>
    /// <param name="tau">τ > 0, the standard deviation of each weight before the data.</param>
    /// <returns>The mean, [d], and the covariance, [d, d].</returns>
    /// <exception cref="ArgumentException"><paramref name="X"/> is empty, or <paramref name="y"/> has another number of rows.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="sigma"/> or <paramref name="tau"/> is not a number above 0.</exception>
    public static GaussianPosterior Posterior(Matrix<double> X, Vector<double> y, double sigma, double tau)
    {
        Guard.NotEmpty(X);
        Guard.Count(y, X.RowCount);
        Guard.Positive(sigma);
        Guard.Positive(tau);
        // Your code
        throw new ToDo();
    }

    /// <summary>
    /// The weights of the largest posterior density (maximum a posteriori) for the normal prior: the ridge solution
    /// (XᵀX/n + λI)⁻¹Xᵀy/n with λ = σ²/(nτ²).
    /// </summary>
    /// <param name="X">Inputs, [n, d]; n may be smaller than d.</param>
    /// <param name="y">Targets, [n].</param>
    /// <param name="sigma">σ > 0, the standard deviation of the noise.</param>
    /// <param name="tau">τ > 0, the standard deviation of each weight before the data.</param>
    /// <returns>The weights, [d].</returns>
    /// <exception cref="ArgumentException"><paramref name="X"/> is empty, or <paramref name="y"/> has another number of rows.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="sigma"/> or <paramref name="tau"/> is not a number above 0.</exception>
    public static Vector<double> MapEstimate(Matrix<double> X, Vector<double> y, double sigma, double tau)
    {
        Guard.NotEmpty(X);
        Guard.Count(y, X.RowCount);
        Guard.Positive(sigma);
        Guard.Positive(tau);
        // Your code
        throw new ToDo();
    }
}
