namespace WeightDecay.Exercises;

/// <summary>
/// How λ is chosen by held-out rows, and how much that choice is worth. The model is y = Xw + noise without an intercept,
/// the error of a row is ½e² with e = y − x·w. Source: Dive into Deep Learning, section "Weight Decay", exercise 2.
/// </summary>
public static class ChoosingLambda
{
    /// <summary>
    /// The weights with the least mean of ½(y − Xw)² plus λ·½‖w‖², (XᵀX/n + λI)⁻¹Xᵀy/n: no intercept, nothing centred.
    /// </summary>
    /// <param name="X">Inputs, [n, d]; n may be smaller than d.</param>
    /// <param name="y">Targets, [n].</param>
    /// <param name="lambda">λ ≥ 0; λ = 0 is least squares, and needs independent columns.</param>
    /// <returns>The weights, [d].</returns>
    /// <exception cref="ArgumentException"><paramref name="X"/> is empty, sizes don't fit, or <paramref name="lambda"/> is not allowed.</exception>
    public static Vector<double> Ridge(Matrix<double> X, Vector<double> y, double lambda)
    {
        Guard.Examples(X, y);
        Guard.Decay(lambda, X);
        // Your code
        throw new ToDo();
    }

    /// <summary>
    /// Deals the rows 0 to n − 1 out at random into k folds: each row is in one fold, and no fold has more than one row more
    /// than another. The same seed gives the same folds.
    /// </summary>
    /// <param name="n">n ≥ 2, the number of rows.</param>
    /// <param name="k">k from 2 to n, the number of folds.</param>
    /// <param name="seed">Decides the shuffle; any integer.</param>
    /// <returns>k arrays of row numbers, in any order.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="k"/> is below 2 or above <paramref name="n"/>.</exception>
    public static int[][] Folds(int n, int k, int seed)
    {
        Guard.FoldCount(k, n);
        // Your code
        throw new ToDo();
    }

    /// <summary>
    /// The cross-validation error: each fold in turn is held out, ridge with this λ is fitted to all other rows, and the
    /// error ½e² of each row is taken while it is held out. The result is the mean over all rows.
    /// </summary>
    /// <param name="X">Inputs, [n, d].</param>
    /// <param name="y">Targets, [n].</param>
    /// <param name="lambda">λ ≥ 0, the same in every fit; λ = 0 needs independent columns in all of them.</param>
    /// <param name="folds">Row numbers: at least two folds, none empty, each of the rows 0 to n − 1 in one of them.</param>
    /// <returns>The mean of n errors, in the units of ½y².</returns>
    /// <exception cref="ArgumentException"><paramref name="X"/> is empty, <paramref name="y"/> has another number of rows, <paramref name="lambda"/> is not a number from 0 up, or <paramref name="folds"/> are no such folds.</exception>
    public static double CrossValidationError(Matrix<double> X, Vector<double> y, double lambda, int[][] folds)
    {
        Guard.Examples(X, y);
        Guard.NotNegative(lambda);
        Guard.Partition(folds, X.RowCount);
        // Your code
        throw new ToDo();
    }

    /// <summary>
    /// The leave-one-out error from a single fit: the mean of ½(eᵢ/(1 − Hᵢᵢ))², with the residuals e = y − Hy and the hat
    /// matrix H = X(XᵀX/n + λI)⁻¹Xᵀ/n. It is exact for refits on n − 1 rows that keep nλ as it is, so with λn/(n − 1).
    /// </summary>
    /// <param name="X">Inputs, [n, d]; n may be smaller than d.</param>
    /// <param name="y">Targets, [n].</param>
    /// <param name="lambda">λ ≥ 0; λ = 0 needs columns that stay independent whichever row is left out.</param>
    /// <returns>The mean of n errors, in the units of ½y².</returns>
    /// <exception cref="ArgumentException"><paramref name="X"/> is empty, sizes don't fit, or <paramref name="lambda"/> is not allowed.</exception>
    public static double LeaveOneOutError(Matrix<double> X, Vector<double> y, double lambda)
    {
        Guard.Examples(X, y);
        Guard.Decay(lambda, X);
        // Your code
        throw new ToDo();
    }

    /// <summary>Generalised cross-validation, ½·mean(e²)/(1 − tr(H)/n)²: leave-one-out with the mean of all Hᵢᵢ for each.</summary>
    /// <param name="X">Inputs, [n, d]; n may be smaller than d.</param>
    /// <param name="y">Targets, [n].</param>
    /// <param name="lambda">λ ≥ 0; λ = 0 needs independent columns, and fewer of them than rows.</param>
    /// <returns>An estimate of the mean of ½e² on fresh rows, in the units of ½y².</returns>
    /// <exception cref="ArgumentException"><paramref name="X"/> is empty, sizes don't fit, or <paramref name="lambda"/> is not allowed.</exception>
    public static double GeneralizedCrossValidation(Matrix<double> X, Vector<double> y, double lambda)
    {
        Guard.Examples(X, y);
        Guard.Decay(lambda, X);
        // Your code
        throw new ToDo();
    }

    /// <summary>The candidate with the least cross-validation error, and of equally good ones the first.</summary>
    /// <param name="X">Inputs, [n, d].</param>
    /// <param name="y">Targets, [n].</param>
    /// <param name="lambdas">The candidates, at least one, each from 0 up, in any order.</param>
    /// <param name="folds">Row numbers: at least two folds, none empty, each of the rows 0 to n − 1 in one of them.</param>
    /// <returns>One of <paramref name="lambdas"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="X"/> is empty, <paramref name="y"/> has another number of rows, a candidate is missing or below 0, or <paramref name="folds"/> are no such folds.</exception>
    public static double SelectLambda(Matrix<double> X, Vector<double> y, double[] lambdas, int[][] folds)
    {
        Guard.Examples(X, y);
        Guard.Candidates(lambdas);
        Guard.Partition(folds, X.RowCount);
        // Your code
        throw new ToDo();
    }

    /// <summary>
    /// The λ that each of many validation draws would have chosen. Ridge is fitted to X and y once for each candidate; each
    /// draw then picks the candidate with the least mean of ½e² on its own rows, and of equally good ones the first.
    /// </summary>
    /// <param name="X">Training inputs, [n, d].</param>
    /// <param name="y">Training targets, [n].</param>
    /// <param name="validationXs">The inputs of each draw, [m, d]; draws may differ in size.</param>
    /// <param name="validationYs">The targets of each draw, [m].</param>
    /// <param name="lambdas">The candidates, at least one, each from 0 up, in any order.</param>
    /// <returns>One of <paramref name="lambdas"/> for each draw, in the order of the draws.</returns>
    /// <exception cref="ArgumentException">A matrix, the draws or the candidates are empty, sizes don't fit, or a candidate is below 0.</exception>
    public static double[] SelectionSpread(
        Matrix<double> X,
        Vector<double> y,
        Matrix<double>[] validationXs,
        Vector<double>[] validationYs,
        double[] lambdas
    )
    {
        Guard.Examples(X, y);
        Guard.Draws(validationXs, validationYs, 1, X.ColumnCount);
        Guard.Candidates(lambdas);
        // Your code
        throw new ToDo();
    }

    /// <summary>
    /// How much better a winner looks on the draw that chose it than on fresh data. For each draw, take the candidate that
    /// <see cref="SelectionSpread"/> gives it; its fresh error is the mean of its errors on all other draws, each draw
    /// counting once whatever its size; subtract its error on the draw itself. The result is the mean over the draws.
    /// </summary>
    /// <param name="X">Training inputs, [n, d].</param>
    /// <param name="y">Training targets, [n].</param>
    /// <param name="validationXs">The inputs of each draw, [m, d]; at least two draws, which may differ in size.</param>
    /// <param name="validationYs">The targets of each draw, [m].</param>
    /// <param name="lambdas">The candidates, at least one, each from 0 up, in any order.</param>
    /// <returns>A difference of errors, in the units of ½y²; never below 0 but for rounding.</returns>
    /// <exception cref="ArgumentException">A matrix or the candidates are empty, there are fewer than two draws, sizes don't fit, or a candidate is below 0.</exception>
    public static double SelectionOptimism(
        Matrix<double> X,
        Vector<double> y,
        Matrix<double>[] validationXs,
        Vector<double>[] validationYs,
        double[] lambdas
    )
    {
        Guard.Examples(X, y);
        Guard.Draws(validationXs, validationYs, 2, X.ColumnCount);
        Guard.Candidates(lambdas);
        // Your code
        throw new ToDo();
    }
}
