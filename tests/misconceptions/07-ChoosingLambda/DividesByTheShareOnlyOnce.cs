// Divides by the share only once.
// ½·mean(e²) was divided by 1 − tr(H)/n. It stands for the divided residuals, and they are squared: divide by its square.
namespace WeightDecay.Misconceptions.DividesByTheShareOnlyOnce;

public static class ChoosingLambda
{
    public static double GeneralizedCrossValidation(Matrix<double> X, Vector<double> y, double lambda)
    {
        Vector<double> e = y - X * Solutions.ChoosingLambda.Ridge(X, y, lambda);
        return HalfMeanSquare(e) / (1 - Leverages(X, lambda).Average());
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
