// Stops at zero.
// A negative threshold says that η is too large for the data even without decay. Cut to 0 it would say that no decay is fine.
namespace WeightDecay.Misconceptions.StopsAtZero;

public static class LambdaSweep
{
    public static double DivergenceThreshold(Matrix<double> X, double eta) =>
        Math.Max(0, 2 / eta - X.L2Norm() * X.L2Norm() / X.RowCount);
}
