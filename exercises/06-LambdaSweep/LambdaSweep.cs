namespace WeightDecay.Exercises;

/// <summary>
/// How good a regression is, how it changes with λ, and from which λ on it is not trained at all.
/// Source: Dive into Deep Learning, section "Weight Decay", exercise 1, and the answers on its discussion page.
/// </summary>
public static class LambdaSweep
{
    /// <summary>
    /// R² = 1 − Σ(ŷ − y)²/Σ(y − ȳ)²: 1 for perfect predictions, 0 for the mean ȳ of these very targets, and below 0 for
    /// anything worse than that, without a bound. Differentiable in ŷ.
    /// </summary>
    /// <param name="prediction">ŷ, [n] or [n, 1], any float dtype.</param>
    /// <param name="target">y, of the same shape and dtype, not all equal: a constant leaves nothing to explain, and 0 to divide by.</param>
    /// <returns>A 0-dim tensor of the same dtype.</returns>
    /// <exception cref="ArgumentException"><paramref name="prediction"/> is empty or of another shape, <paramref name="target"/> differs from it in shape or is constant.</exception>
    public static Tensor RSquared(Tensor prediction, Tensor target)
    {
        Guard.VectorOrColumn(prediction);
        Guard.SameShape(prediction, target);
        Guard.Varied(target);
        // Your code
        throw new ToDo();
    }

    /// <summary>
    /// The share of rows whose prediction is off by no more than the tolerance, |ŷ − y| ≤ tolerance: what "accuracy" can
    /// honestly mean where targets are numbers.
    /// </summary>
    /// <param name="prediction">ŷ, [n] or [n, 1], any float dtype.</param>
    /// <param name="target">y, of the same shape and dtype.</param>
    /// <param name="tolerance">The largest error that counts as right, at least 0, in the units of y; the border is within.</param>
    /// <returns>A number from 0 to 1.</returns>
    /// <exception cref="ArgumentException"><paramref name="prediction"/> is empty or of another shape, or <paramref name="target"/> differs from it in shape.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tolerance"/> is negative.</exception>
    public static double WithinTolerance(Tensor prediction, Tensor target, double tolerance)
    {
        Guard.VectorOrColumn(prediction);
        Guard.SameShape(prediction, target);
        Guard.NotNegative(tolerance);
        // Your code
        throw new ToDo();
    }

    /// <summary>
    /// Predictions that the posted measure <see cref="Forum.Accuracy"/> takes for excellent, 99.9 or more, while their R² is
    /// negative: at most −0.01, so that it isn't rounding.
    /// </summary>
    /// <param name="y">Targets, [n] or [n, 1], any float dtype, not all equal, with a mean that is not 0.</param>
    /// <returns>A tensor of y's shape and dtype.</returns>
    /// <exception cref="ArgumentException"><paramref name="y"/> is empty or of another shape, is constant, or has the mean 0.</exception>
    public static Tensor FoolTheAccuracy(Tensor y)
    {
        Guard.VectorOrColumn(y);
        Guard.Varied(y);
        Guard.MeanOtherThanZero(y);
        // Your code
        throw new ToDo();
    }

    /// <summary>Trains the same model once for each λ, with everything else equal: start, learning rate, epochs and batches.</summary>
    /// <param name="data">Training and validation rows.</param>
    /// <param name="start">The weights, [d, 1], and bias, [1], that every run starts from; not changed.</param>
    /// <param name="lambdas">The λ ≥ 0 to try, at least one, in any order; one may occur twice.</param>
    /// <param name="options">Everything but λ; its own λ is not used.</param>
    /// <returns>One run for each λ, in the order of <paramref name="lambdas"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="lambdas"/> is empty, or <paramref name="start"/> has not one weight for each input.</exception>
    /// <exception cref="ArgumentOutOfRangeException">One of <paramref name="lambdas"/> is negative.</exception>
    public static TrainingRun[] Sweep(
        RegressionData data,
        LinearParameters start,
        double[] lambdas,
        TrainingOptions options
    )
    {
        Guard.Count(start.W, data.X.shape[1], nameof(start));
        Guard.Sweep(lambdas);
        // Your code
        throw new ToDo();
    }

    /// <summary>
    /// 2/η − λ_max(XᵀX/n): beyond this λ gradient descent in full batches on the mean of ½(Xw − y)² plus λ·½‖w‖² diverges.
    /// It is 0 or less where no λ helps, because η is too large for the data alone.
    /// </summary>
    /// <param name="X">Inputs, [n, d].</param>
    /// <param name="eta">η > 0, the learning rate.</param>
    /// <returns>The threshold for λ.</returns>
    /// <exception cref="ArgumentException"><paramref name="X"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="eta"/> is not above 0.</exception>
    public static double DivergenceThreshold(Matrix<double> X, double eta)
    {
        Guard.NotEmpty(X);
        Guard.Positive(eta);
        // Your code
        throw new ToDo();
    }
}
