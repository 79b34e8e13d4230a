// Divides the square only once.
// ½e² was divided by 1 − Hᵢᵢ. It is the residual that is divided, so its square is divided by (1 − Hᵢᵢ)².
namespace WeightDecay.Misconceptions.DividesTheSquareOnlyOnce;

public static class ChoosingLambda
{
    public static double LeaveOneOutError(Matrix<double> X, Vector<double> y, double lambda)
    {
        Vector<double> e = y - X * Solutions.ChoosingLambda.Ridge(X, y, lambda);
        return e.PointwiseMultiply(e).PointwiseDivide(1 - Leverages(X, lambda)).Average() / 2;
    }

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
