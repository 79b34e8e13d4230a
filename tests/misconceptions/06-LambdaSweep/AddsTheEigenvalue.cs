// Adds the eigenvalue.
// The curvature of the data uses up part of the 2/η that a step can bear, so it is subtracted.
namespace WeightDecay.Misconceptions.AddsTheEigenvalue;

public static class LambdaSweep
{
    public static double DivergenceThreshold(Matrix<double> X, double eta) =>
        2 / eta + X.L2Norm() * X.L2Norm() / X.RowCount;
}
