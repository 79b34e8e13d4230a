// Leaves the norms unsquared.
// Precisions are one over variances, so both norms below the lines are squared: ‖m‖² and ‖y − Xm‖².
namespace WeightDecay.Misconceptions.LeavesTheNormsUnsquared;

public static class Evidence
{
    public static Precisions MacKayStep(Matrix<double> X, Vector<double> y, double alpha, double beta)
    {
        double gamma = Solutions.Evidence.EffectiveParameters(X, alpha, beta);
        Vector<double> m = Mean(X, y, alpha, beta);
        Vector<double> residual = y - X * m;
        return new Precisions(gamma / m.L2Norm(), (y.Count - gamma) / residual.L2Norm());
    }

    private static Vector<double> Mean(Matrix<double> X, Vector<double> y, double alpha, double beta) =>
        A(X, alpha, beta).Cholesky().Solve(beta * X.TransposeThisAndMultiply(y));

    private static Matrix<double> A(Matrix<double> X, double alpha, double beta) =>
        beta * X.TransposeThisAndMultiply(X) + Matrix<double>.Build.DenseDiagonal(X.ColumnCount, alpha);
}
