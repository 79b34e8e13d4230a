namespace WeightDecay.Exercises;

/// <summary>
/// What n training rows can and cannot teach d weights. There is no bias here: y = Xw + noise, with inputs of mean 0.
/// Source: Dive into Deep Learning, section "Weight Decay", and the longest post of its discussion.
/// </summary>
public static class Subspace
{
    /// <summary>
    /// The matrix P that projects weights on the span of the rows of X at right angles. It is symmetric, PP = P, and XP = X.
    /// </summary>
    /// <param name="X">Inputs, [n, d]; n may be below, at or above d, and rows may repeat or depend on each other.</param>
    /// <returns>P, [d, d]; its trace is the rank of X.</returns>
    /// <exception cref="ArgumentException"><paramref name="X"/> is empty.</exception>
    public static Matrix<double> RowSpaceProjector(Matrix<double> X)
    {
        Guard.NotEmpty(X);
        // Your code
        throw new ToDo();
    }

    /// <summary>Splits weights into the part the rows can see, Pw, and the part they cannot, P⊥w = w − Pw.</summary>
    /// <param name="X">Inputs, [n, d]; rows may repeat or depend on each other.</param>
    /// <param name="w">Weights, [d].</param>
    /// <returns>Both parts, [d] each.</returns>
    /// <exception cref="ArgumentException"><paramref name="X"/> is empty, or the sizes don't fit.</exception>
    public static WeightSplit Split(Matrix<double> X, Vector<double> w)
    {
        Guard.NotEmpty(X);
        Guard.Count(w, X.ColumnCount);
        // Your code
        throw new ToDo();
    }

    /// <summary>
    /// The null-space part of the weights after gradient descent with weight decay, (1 − ηλ)ᵗ·P⊥w₀: exact, whatever the
    /// targets, for full batches and for any order of smaller ones.
    /// </summary>
    /// <param name="X">Inputs, [n, d]; rows may repeat or depend on each other.</param>
    /// <param name="w0">The weights at the start, [d].</param>
    /// <param name="eta">η > 0, the learning rate.</param>
    /// <param name="lambda">λ ≥ 0, the strength of the penalty ½‖w‖².</param>
    /// <param name="steps">t ≥ 0, how many steps were taken.</param>
    /// <returns>The part of the weights, [d], that no row can see.</returns>
    /// <exception cref="ArgumentException"><paramref name="X"/> is empty, or the sizes don't fit.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="eta"/> is not above 0, or <paramref name="lambda"/> or <paramref name="steps"/> is negative.</exception>
    public static Vector<double> NullComponentAfter(
        Matrix<double> X,
        Vector<double> w0,
        double eta,
        double lambda,
        int steps
    )
    {
        Guard.NotEmpty(X);
        Guard.Count(w0, X.ColumnCount);
        Guard.Positive(eta);
        Guard.NotNegative(lambda);
        Guard.NotNegative(steps);
        // Your code
        throw new ToDo();
    }

    /// <summary>
    /// The shortest of the weights with the least squared error, X⁺y: where the rows are independent they fit every target.
    /// </summary>
    /// <param name="X">Inputs, [n, d]; n may be below, at or above d, and rows may repeat or depend on each other.</param>
    /// <param name="y">Targets, [n].</param>
    /// <returns>The weights, [d], all in the row space of X.</returns>
    /// <exception cref="ArgumentException"><paramref name="X"/> is empty, or <paramref name="y"/> has another number of rows.</exception>
    public static Vector<double> MinimumNormSolution(Matrix<double> X, Vector<double> y)
    {
        Guard.NotEmpty(X);
        Guard.Count(y, X.RowCount);
        // Your code
        throw new ToDo();
    }

    /// <summary>
    /// Where gradient descent on the mean of ½(ŷ − y)² ends, without decay and with a rate small enough: P⊥w₀ + X⁺y.
    /// </summary>
    /// <param name="X">Inputs, [n, d]; rows may repeat or depend on each other.</param>
    /// <param name="y">Targets, [n].</param>
    /// <param name="w0">The weights at the start, [d].</param>
    /// <returns>The weights, [d].</returns>
    /// <exception cref="ArgumentException"><paramref name="X"/> is empty, or the sizes don't fit.</exception>
    public static Vector<double> GradientDescentLimit(Matrix<double> X, Vector<double> y, Vector<double> w0)
    {
        Guard.NotEmpty(X);
        Guard.Count(y, X.RowCount);
        Guard.Count(w0, X.ColumnCount);
        // Your code
        throw new ToDo();
    }

    /// <summary>
    /// The expected validation loss that is left when the n rows have taught all they can: ½(1 − n/d)‖w‖² + ½σ² for n &lt; d,
    /// and ½σ² from n = d on. It is the mean over training and validation inputs drawn from N(0, I), for weights that are
    /// right in the row space and 0 in the null space.
    /// </summary>
    /// <param name="w">The true weights, [d].</param>
    /// <param name="n">n ≥ 0, the number of training rows.</param>
    /// <param name="d">d ≥ 1, the number of inputs.</param>
    /// <param name="sigma">σ ≥ 0, the standard deviation of the noise in the targets.</param>
    /// <returns>The floor, in the units of ½(ŷ − y)².</returns>
    /// <exception cref="ArgumentException"><paramref name="w"/> does not have d entries.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="n"/> or <paramref name="sigma"/> is negative, or <paramref name="d"/> is not above 0.</exception>
    public static double ValidationFloor(Vector<double> w, int n, int d, double sigma)
    {
        Guard.NotNegative(n);
        Guard.Positive(d);
        Guard.Count(w, d);
        Guard.NotNegative(sigma);
        // Your code
        throw new ToDo();
    }
}
