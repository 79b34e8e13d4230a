// Divides by all rows.
// β' came out as n/‖y − Xm‖². The fit has bent towards the noise in γ directions, so only n − γ rows still show it.
namespace WeightDecay.Misconceptions.DividesByAllRows;

public static class Evidence
{
    public static Precisions MacKayStep(Matrix<double> X, Vector<double> y, double alpha, double beta)
    {
        double gamma = Solutions.Evidence.EffectiveParameters(X, alpha, beta);
        Vector<double> m = Mean(X, y, alpha, beta);
        Vector<double> residual = y - X * m;
        return new Precisions(gamma / m.DotProduct(m), y.Count / residual.DotProduct(residual));
    }

    private static Vector<double> Mean(Matrix<double> X, Vector<double> y, double alpha, double beta) =>
        A(X, alpha, beta).Cholesky().Solve(beta * X.TransposeThisAndMultiply(y));

    private static Matrix<double> A(Matrix<double> X, double alpha, double beta) =>
        beta * X.TransposeThisAndMultiply(X) + Matrix<double>.Build.DenseDiagonal(X.ColumnCount, alpha);
}
