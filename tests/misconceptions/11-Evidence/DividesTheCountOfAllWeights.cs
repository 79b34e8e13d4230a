// Divides the count of all weights.
// α' came out as d/‖m‖². The weights that the prior holds at 0 say nothing about its width: divide γ, not d.
namespace WeightDecay.Misconceptions.DividesTheCountOfAllWeights;

public static class Evidence
{
    public static Precisions MacKayStep(Matrix<double> X, Vector<double> y, double alpha, double beta)
    {
        double gamma = Solutions.Evidence.EffectiveParameters(X, alpha, beta);
        Vector<double> m = Mean(X, y, alpha, beta);
        Vector<double> residual = y - X * m;
        return new Precisions(X.ColumnCount / m.DotProduct(m), (y.Count - gamma) / residual.DotProduct(residual));
    }

    private static Vector<double> Mean(Matrix<double> X, Vector<double> y, double alpha, double beta) =>
        A(X, alpha, beta).Cholesky().Solve(beta * X.TransposeThisAndMultiply(y));

    private static Matrix<double> A(Matrix<double> X, double alpha, double beta) =>
        beta * X.TransposeThisAndMultiply(X) + Matrix<double>.Build.DenseDiagonal(X.ColumnCount, alpha);
}
