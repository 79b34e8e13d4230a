namespace WeightDecay.Exercises;

/// <summary>
/// λ without a validation set. The model is y = Xw + ε with w ~ N(0, I/α) and ε ~ N(0, I/β); the evidence is how likely
/// it makes the targets, whatever the weights are. α = 1/τ² and β = 1/σ² are the precisions of prior and noise.
/// Source: D. J. C. MacKay, "Bayesian Interpolation", Neural Computation 4 (1992).
/// </summary>
public static class Evidence
{
    /// <summary>
    /// The log evidence ln p(y | X, α, β) = ½(d ln α + n ln β − β‖y − Xm‖² − α‖m‖² − ln det A − n ln 2π), with
    /// A = αI + βXᵀX and m = βA⁻¹Xᵀy.
    /// </summary>
    /// <param name="X">Inputs, [n, d]; n may be smaller than d.</param>
    /// <param name="y">Targets, [n].</param>
    /// <param name="alpha">α > 0, the precision of the prior: one over the variance of each weight.</param>
    /// <param name="beta">β > 0, the precision of the noise: one over its variance.</param>
    /// <returns>The natural logarithm of the density of y, its normalising constant included.</returns>
    /// <exception cref="ArgumentException"><paramref name="X"/> is empty, or <paramref name="y"/> has another number of rows.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="alpha"/> or <paramref name="beta"/> is not a number above 0.</exception>
    public static double LogEvidence(Matrix<double> X, Vector<double> y, double alpha, double beta)
    {
        Guard.NotEmpty(X);
        Guard.Count(y, X.RowCount);
        Guard.Positive(alpha);
        Guard.Positive(beta);
        // Your code
        throw new ToDo();
    }

    /// <summary>
    /// How many parameters the data determines, γ = Σᵢ λᵢ/(λᵢ + α), with λᵢ the eigenvalues of βXᵀX. Each direction counts
    /// by the share that the data, and not the prior, has in it.
    /// </summary>
    /// <param name="X">Inputs, [n, d]; n may be smaller than d.</param>
    /// <param name="alpha">α > 0, the precision of the prior.</param>
    /// <param name="beta">β > 0, the precision of the noise.</param>
    /// <returns>A number from 0 to the rank of X.</returns>
    /// <exception cref="ArgumentException"><paramref name="X"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="alpha"/> or <paramref name="beta"/> is not a number above 0.</exception>
    public static double EffectiveParameters(Matrix<double> X, double alpha, double beta)
    {
        Guard.NotEmpty(X);
        Guard.Positive(alpha);
        Guard.Positive(beta);
        // Your code
        throw new ToDo();
    }

    /// <summary>
    /// One step towards the precisions of the largest evidence: α' = γ/‖m‖², β' = (n − γ)/‖y − Xm‖², where γ and the
    /// posterior's mean m are those of the old α and β.
    /// </summary>
    /// <param name="X">Inputs, [n, d]; n may be smaller than d.</param>
    /// <param name="y">Targets, [n], not at right angles to every column of X.</param>
    /// <param name="alpha">α > 0, the precision of the prior.</param>
    /// <param name="beta">β > 0, the precision of the noise.</param>
    /// <returns>The new precisions.</returns>
    /// <exception cref="ArgumentException"><paramref name="X"/> is empty, <paramref name="y"/> has another number of rows, or Xᵀy is 0.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="alpha"/> or <paramref name="beta"/> is not a number above 0.</exception>
    public static Precisions MacKayStep(Matrix<double> X, Vector<double> y, double alpha, double beta)
    {
        Guard.NotEmpty(X);
        Guard.Count(y, X.RowCount);
        Guard.Correlated(X, y);
        Guard.Positive(alpha);
        Guard.Positive(beta);
        // Your code
        throw new ToDo();
    }

    /// <summary>
    /// MacKay's step again and again, until one changes neither α nor β by more than the share <paramref name="tolerance"/>
    /// of what it was. Where the evidence has no maximum a precision grows for ever: then it ends after
    /// <paramref name="mostSteps"/> steps, or before a step whose result is no longer a finite number above 0.
    /// </summary>
    /// <param name="X">Inputs, [n, d]; n may be smaller than d.</param>
    /// <param name="y">Targets, [n], not at right angles to every column of X.</param>
    /// <param name="alpha">α > 0, the precision of the prior to start from.</param>
    /// <param name="beta">β > 0, the precision of the noise to start from.</param>
    /// <param name="tolerance">The largest relative change, above 0, that counts as none.</param>
    /// <param name="mostSteps">After how many steps to stop in any case, at least 1.</param>
    /// <returns>The precisions after the last step, that one included.</returns>
    /// <exception cref="ArgumentException"><paramref name="X"/> is empty, <paramref name="y"/> has another number of rows, or Xᵀy is 0.</exception>
    /// <exception cref="ArgumentOutOfRangeException">One of the other arguments is not a number above 0.</exception>
    public static Precisions MaximizeEvidence(
        Matrix<double> X,
        Vector<double> y,
        double alpha,
        double beta,
        double tolerance,
        int mostSteps
    )
    {
        Guard.NotEmpty(X);
        Guard.Count(y, X.RowCount);
        Guard.Correlated(X, y);
        Guard.Positive(alpha);
        Guard.Positive(beta);
        Guard.Positive(tolerance);
        Guard.Positive(mostSteps);
        // Your code
        throw new ToDo();
    }

    /// <summary>The weight decay that two precisions amount to, λ = α/(nβ).</summary>
    /// <param name="alpha">α > 0, the precision of the prior.</param>
    /// <param name="beta">β > 0, the precision of the noise.</param>
    /// <param name="n">n ≥ 1, the number of examples.</param>
    /// <returns>The λ of the objective: mean of ½(ŷ − y)² plus λ·½‖w‖².</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not a number above 0.</exception>
    public static double LambdaOfPrecisions(double alpha, double beta, int n)
    {
        Guard.Positive(alpha);
        Guard.Positive(beta);
        Guard.Positive(n);
        // Your code
        throw new ToDo();
    }
}
