// Forgets n in the leverages.
// H was built with XᵀX/n, but its last factor 1/n is missing, so that the leverages are n times too large. H = X(XᵀX/n +
// λI)⁻¹Xᵀ/n.
namespace WeightDecay.Misconceptions.ForgetsNInTheLeverages;

public static class ChoosingLambda
{
    public static double LeaveOneOutError(Matrix<double> X, Vector<double> y, double lambda)
    {
        Vector<double> e = y - X * Solutions.ChoosingLambda.Ridge(X, y, lambda);
        return HalfMeanSquare(e.PointwiseDivide(1 - y.Count * Leverages(X, lambda)));
    }

    private static double HalfMeanSquare(Vector<double> e) => e.DotProduct(e) / (2 * e.Count);

    private static Vector<double> Leverages(Matrix<double> X, double lambda) =>
        (
            X
            * (
                X.TransposeThisAndMultiply(X) / X.RowCount + lambda * Matrix<double>.Build.DenseIdentity(X.ColumnCount)
            ).Inverse()
            * X.Transpose()
            / X.RowCount
        ).Diagonal();
}
