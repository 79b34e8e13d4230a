// Leaves beta out of the mean.
// The mean is βA⁻¹Xᵀy. A already has β in it, so β does not cancel: without it the weights are too small by the factor β.
namespace WeightDecay.Misconceptions.LeavesBetaOutOfTheMean;

public static class Evidence
{
    public static double LogEvidence(Matrix<double> X, Vector<double> y, double alpha, double beta)
    {
        var factor = A(X, alpha, beta).Cholesky();
        Vector<double> m = factor.Solve(X.TransposeThisAndMultiply(y));
        double fit = beta * Square(y - X * m) + alpha * Square(m);
        double constants = X.ColumnCount * Math.Log(alpha) + X.RowCount * Math.Log(beta / (2 * Math.PI));
        return 0.5 * (constants - fit - factor.DeterminantLn);
    }

    public static Precisions MacKayStep(Matrix<double> X, Vector<double> y, double alpha, double beta)
    {
        double gamma = Solutions.Evidence.EffectiveParameters(X, alpha, beta);
        Vector<double> m = A(X, alpha, beta).Cholesky().Solve(X.TransposeThisAndMultiply(y));
        return new Precisions(gamma / Square(m), (y.Count - gamma) / Square(y - X * m));
    }

    private static Matrix<double> A(Matrix<double> X, double alpha, double beta) =>
        beta * X.TransposeThisAndMultiply(X) + Matrix<double>.Build.DenseDiagonal(X.ColumnCount, alpha);

    private static double Square(Vector<double> v) => v.DotProduct(v);
}
