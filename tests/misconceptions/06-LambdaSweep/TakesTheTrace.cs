// Takes the trace.
// The sum of all eigenvalues, the squared Frobenius norm over n, is the curvature of no direction. The steepest one has λ_max.
namespace WeightDecay.Misconceptions.TakesTheTrace;

public static class LambdaSweep
{
    public static double DivergenceThreshold(Matrix<double> X, double eta) =>
        2 / eta - X.FrobeniusNorm() * X.FrobeniusNorm() / X.RowCount;
}
