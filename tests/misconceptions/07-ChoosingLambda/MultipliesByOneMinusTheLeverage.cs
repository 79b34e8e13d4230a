// Multiplies by one minus the leverage.
// The residuals were multiplied by 1 − Hᵢᵢ. A row that was left out is missed by more, not by less: divide.
namespace WeightDecay.Misconceptions.MultipliesByOneMinusTheLeverage;

public static class ChoosingLambda
{
    public static double LeaveOneOutError(Matrix<double> X, Vector<double> y, double lambda)
    {
        Vector<double> e = y - X * Solutions.ChoosingLambda.Ridge(X, y, lambda);
        return HalfMeanSquare(e.PointwiseMultiply(1 - Leverages(X, lambda)));
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
