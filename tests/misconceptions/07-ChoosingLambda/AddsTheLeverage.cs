// Adds the leverage.
// The residuals were divided by 1 + Hᵢᵢ. The row has been in its own fit, and to take it out is to divide by 1 − Hᵢᵢ.
namespace WeightDecay.Misconceptions.AddsTheLeverage;

public static class ChoosingLambda
{
    public static double LeaveOneOutError(Matrix<double> X, Vector<double> y, double lambda)
    {
        Vector<double> e = y - X * Solutions.ChoosingLambda.Ridge(X, y, lambda);
        return HalfMeanSquare(e.PointwiseDivide(1 + Leverages(X, lambda)));
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
