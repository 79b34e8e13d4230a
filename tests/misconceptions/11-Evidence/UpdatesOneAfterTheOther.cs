// Updates one after the other.
// β' was computed with the new α. Both come from the old pair, with one m and one γ.
namespace WeightDecay.Misconceptions.UpdatesOneAfterTheOther;

public static class Evidence
{
    public static Precisions MacKayStep(Matrix<double> X, Vector<double> y, double alpha, double beta)
    {
        double first = Solutions.Evidence.EffectiveParameters(X, alpha, beta) / Square(Mean(X, y, alpha, beta));
        double left = X.RowCount - X.Svd(false).S.Sum(s => s * s / (s * s + first / beta));
        return new Precisions(first, left / Square(y - X * Mean(X, y, first, beta)));
    }

    private static Vector<double> Mean(Matrix<double> X, Vector<double> y, double alpha, double beta) =>
        A(X, alpha, beta).Cholesky().Solve(beta * X.TransposeThisAndMultiply(y));

    private static Matrix<double> A(Matrix<double> X, double alpha, double beta) =>
        beta * X.TransposeThisAndMultiply(X) + Matrix<double>.Build.DenseDiagonal(X.ColumnCount, alpha);

    private static double Square(Vector<double> v) => v.DotProduct(v);
}
