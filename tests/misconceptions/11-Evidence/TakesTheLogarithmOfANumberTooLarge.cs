// Takes the logarithm of a number too large.
// Determinants of many weights leave the range of a double (about 10⁻³⁰⁸ to 10³⁰⁸), and the logarithm of 0 or ∞ follows. Ask
// the Cholesky factorisation for the logarithm itself: DeterminantLn.
namespace WeightDecay.Misconceptions.TakesTheLogarithmOfANumberTooLarge;

public static class Evidence
{
    public static double LogEvidence(Matrix<double> X, Vector<double> y, double alpha, double beta) =>
        Solutions.Evidence.LogEvidence(X, y, alpha, beta)
        + 0.5 * A(X, alpha, beta).Cholesky().DeterminantLn
        - 0.5 * Math.Log(A(X, alpha, beta).Determinant());

    private static Matrix<double> A(Matrix<double> X, double alpha, double beta) =>
        beta * X.TransposeThisAndMultiply(X) + Matrix<double>.Build.DenseDiagonal(X.ColumnCount, alpha);
}
