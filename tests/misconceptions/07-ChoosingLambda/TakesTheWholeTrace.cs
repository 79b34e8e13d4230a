// Takes the whole trace.
// The denominator is (1 − tr(H))². The trace must be divided by n first: what is subtracted from 1 is the mean leverage.
namespace WeightDecay.Misconceptions.TakesTheWholeTrace;

public static class ChoosingLambda
{
    public static double GeneralizedCrossValidation(Matrix<double> X, Vector<double> y, double lambda)
    {
        Vector<double> e = y - X * Solutions.ChoosingLambda.Ridge(X, y, lambda);
        return HalfMeanSquare(e) / Math.Pow(1 - Leverages(X, lambda).Sum(), 2);
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
