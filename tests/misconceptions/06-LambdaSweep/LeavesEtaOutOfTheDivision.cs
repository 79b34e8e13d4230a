// Leaves eta out of the division.
// 2 − λ_max would be the bound for steps of size 1. A step of size η bears a curvature of 2/η.
namespace WeightDecay.Misconceptions.LeavesEtaOutOfTheDivision;

public static class LambdaSweep
{
    public static double DivergenceThreshold(Matrix<double> X, double eta) => 2 - X.L2Norm() * X.L2Norm() / X.RowCount;
}
