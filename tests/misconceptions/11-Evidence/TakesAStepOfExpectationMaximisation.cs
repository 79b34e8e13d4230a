// Takes a step of expectation maximisation.
// Those are d/(‖m‖² + tr A⁻¹) and n/(‖y − Xm‖² + tr XA⁻¹Xᵀ). They lead to the same place in many more steps; MacKay's step
// counts with γ instead of adding the uncertainty of the weights.
namespace WeightDecay.Misconceptions.TakesAStepOfExpectationMaximisation;

public static class Evidence
{
    public static Precisions MacKayStep(Matrix<double> X, Vector<double> y, double alpha, double beta)
    {
        Vector<double> m = Mean(X, y, alpha, beta);
        Vector<double> residual = y - X * m;
        Matrix<double> covariance = A(X, alpha, beta).Inverse();
        return new Precisions(
            X.ColumnCount / (m.DotProduct(m) + covariance.Trace()),
            y.Count / (residual.DotProduct(residual) + (X * covariance).TransposeAndMultiply(X).Trace())
        );
    }

    private static Vector<double> Mean(Matrix<double> X, Vector<double> y, double alpha, double beta) =>
        A(X, alpha, beta).Cholesky().Solve(beta * X.TransposeThisAndMultiply(y));

    private static Matrix<double> A(Matrix<double> X, double alpha, double beta) =>
        beta * X.TransposeThisAndMultiply(X) + Matrix<double>.Build.DenseDiagonal(X.ColumnCount, alpha);
}
