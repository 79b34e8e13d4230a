// Returns variances.
// Those are the variances ‖m‖²/γ and ‖y − Xm‖²/(n − γ). A precision is one over a variance.
namespace WeightDecay.Misconceptions.ReturnsVariances;

public static class Evidence
{
    public static Precisions MacKayStep(Matrix<double> X, Vector<double> y, double alpha, double beta)
    {
        double gamma = Solutions.Evidence.EffectiveParameters(X, alpha, beta);
        Vector<double> m = Mean(X, y, alpha, beta);
        Vector<double> residual = y - X * m;
        return new Precisions(m.DotProduct(m) / gamma, residual.DotProduct(residual) / (y.Count - gamma));
    }

    private static Vector<double> Mean(Matrix<double> X, Vector<double> y, double alpha, double beta) =>
        A(X, alpha, beta).Cholesky().Solve(beta * X.TransposeThisAndMultiply(y));

    private static Matrix<double> A(Matrix<double> X, double alpha, double beta) =>
        beta * X.TransposeThisAndMultiply(X) + Matrix<double>.Build.DenseDiagonal(X.ColumnCount, alpha);
}
