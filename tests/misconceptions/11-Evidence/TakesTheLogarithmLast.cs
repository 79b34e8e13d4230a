// Takes the logarithm last.
// The density itself can be smaller than the smallest double (about 10⁻³⁰⁸), and its logarithm is -∞ then. Add logarithms from
// the start; the exponential and its logarithm cancel.
namespace WeightDecay.Misconceptions.TakesTheLogarithmLast;

public static class Evidence
{
    public static double LogEvidence(Matrix<double> X, Vector<double> y, double alpha, double beta)
    {
        Matrix<double> C = X.TransposeAndMultiply(X) / alpha + Matrix<double>.Build.DenseIdentity(y.Count) / beta;
        double size = Math.Sqrt(Math.Pow(2 * Math.PI, y.Count) * C.Determinant());
        return Math.Log(Math.Exp(-0.5 * y.DotProduct(C.Solve(y))) / size);
    }
}
