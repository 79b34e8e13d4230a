// Takes the smallest eigenvalue.
// The direction of the largest eigenvalue diverges first. The smallest is also what EigenValues[0] is: they come in rising
// order.
namespace WeightDecay.Misconceptions.TakesTheSmallestEigenvalue;

public static class LambdaSweep
{
    public static double DivergenceThreshold(Matrix<double> X, double eta) =>
        2 / eta - (X.TransposeThisAndMultiply(X) / X.RowCount).Evd(Symmetricity.Symmetric).EigenValues[0].Real;
}
