// Forgets the log determinant.
// −½ ln det A is missing, and with it the Occam factor: how much of the prior's room the data leaves to the weights.
// Without it the best fit always wins.
namespace WeightDecay.Misconceptions.ForgetsTheLogDeterminant;

public static class Evidence
{
    public static double LogEvidence(Matrix<double> X, Vector<double> y, double alpha, double beta) =>
        Solutions.Evidence.LogEvidence(X, y, alpha, beta) + 0.5 * A(X, alpha, beta).Cholesky().DeterminantLn;

    private static Matrix<double> A(Matrix<double> X, double alpha, double beta) =>
        beta * X.TransposeThisAndMultiply(X) + Matrix<double>.Build.DenseDiagonal(X.ColumnCount, alpha);
}
