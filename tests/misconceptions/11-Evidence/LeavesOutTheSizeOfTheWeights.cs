// Leaves out the size of the weights.
// −½α‖m‖² is missing: the weights must be likely under the prior too, not only fit the targets.
namespace WeightDecay.Misconceptions.LeavesOutTheSizeOfTheWeights;

public static class Evidence
{
    public static double LogEvidence(Matrix<double> X, Vector<double> y, double alpha, double beta)
    {
        Vector<double> m = A(X, alpha, beta).Cholesky().Solve(beta * X.TransposeThisAndMultiply(y));
        return Solutions.Evidence.LogEvidence(X, y, alpha, beta) + 0.5 * alpha * m.DotProduct(m);
    }

    private static Matrix<double> A(Matrix<double> X, double alpha, double beta) =>
        beta * X.TransposeThisAndMultiply(X) + Matrix<double>.Build.DenseDiagonal(X.ColumnCount, alpha);
}
