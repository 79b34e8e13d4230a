// Takes the whole log determinant.
// A density's normalising constant has the square root of the determinant, so its logarithm has a half: −½ ln det A, like
// ½ d ln α and ½ n ln β.
namespace WeightDecay.Misconceptions.TakesTheWholeLogDeterminant;

public static class Evidence
{
    public static double LogEvidence(Matrix<double> X, Vector<double> y, double alpha, double beta) =>
        Solutions.Evidence.LogEvidence(X, y, alpha, beta) - 0.5 * A(X, alpha, beta).Cholesky().DeterminantLn;

    private static Matrix<double> A(Matrix<double> X, double alpha, double beta) =>
        beta * X.TransposeThisAndMultiply(X) + Matrix<double>.Build.DenseDiagonal(X.ColumnCount, alpha);
}
