// Everything among the rows: with K = XXᵀ/n + λI the residuals are λK⁻¹y, and I − H is λK⁻¹.
namespace WeightDecay.Alternatives.GramMatrix;

public static class ChoosingLambda
{
    public static Vector<double> Ridge(Matrix<double> X, Vector<double> y, double lambda)
    {
        Guard.Examples(X, y);
        Guard.Decay(lambda, X);
        // Without decay K has no inverse where there are more rows than weights.
        return lambda == 0
            ? X.PseudoInverse() * y
            : X.TransposeThisAndMultiply(K(X, lambda).LU().Solve(y)) / X.RowCount;
    }

    public static int[][] Folds(int n, int k, int seed)
    {
        Guard.FoldCount(k, n);
        using var generator = new Generator((ulong)(seed + 5L));
        using Tensor order = randperm(n, ScalarType.Int64, generator: generator);
        int[] rows = [.. order.data<long>().ToArray().Select(row => (int)row)];
        return [.. Enumerable.Range(0, k).Select(j => rows[(j * n / k)..((j + 1) * n / k)])];
    }

    public static double CrossValidationError(Matrix<double> X, Vector<double> y, double lambda, int[][] folds)
    {
        Guard.Examples(X, y);
        Guard.NotNegative(lambda);
        Guard.Partition(folds, X.RowCount);
        return folds.SelectMany(held => Misses(X, y, lambda, held)).Average(e => 0.5 * e * e);
    }

    public static double LeaveOneOutError(Matrix<double> X, Vector<double> y, double lambda)
    {
        Guard.Examples(X, y);
        Guard.Decay(lambda, X);
        Matrix<double> left = Left(X, lambda);
        return (left * y).PointwiseDivide(left.Diagonal()).Average(e => 0.5 * e * e);
    }

    public static double GeneralizedCrossValidation(Matrix<double> X, Vector<double> y, double lambda)
    {
        Guard.Examples(X, y);
        Guard.Decay(lambda, X);
        Matrix<double> left = Left(X, lambda);
        Vector<double> e = left * y;
        return 0.5 * y.Count * e.DotProduct(e) / Math.Pow(left.Trace(), 2);
    }

    // A fold left out at once: its misses are (I − H)⁻¹ of the fold times its residuals, if nλ stays as it is.
    private static Vector<double> Misses(Matrix<double> x, Vector<double> y, double lambda, int[] held)
    {
        if (lambda == 0)
            return MissesOfLeastSquares(x, y, held);
        Matrix<double> left = Left(x, lambda * (y.Count - held.Length) / y.Count);
        Matrix<double> block = Matrix<double>.Build.Dense(held.Length, held.Length, (i, j) => left[held[i], held[j]]);
        Vector<double> residuals = left * y;
        return block.LU().Solve(Vector<double>.Build.Dense(held.Length, i => residuals[held[i]]));
    }

    private static Vector<double> MissesOfLeastSquares(Matrix<double> x, Vector<double> y, int[] held)
    {
        Matrix<double> kept = x.Clone();
        kept.ClearRows(held);
        Vector<double> errors = y - x * (kept.PseudoInverse() * y);
        return Vector<double>.Build.Dense(held.Length, i => errors[held[i]]);
    }

    // I − H.
    private static Matrix<double> Left(Matrix<double> x, double lambda) =>
        lambda == 0
            ? Matrix<double>.Build.DenseIdentity(x.RowCount) - x * x.PseudoInverse()
            : lambda * K(x, lambda).Inverse();

    private static Matrix<double> K(Matrix<double> x, double lambda) =>
        x.TransposeAndMultiply(x) / x.RowCount + Matrix<double>.Build.DenseDiagonal(x.RowCount, lambda);
}
