// Leaves the singular value unsquared.
// L2Norm() and S[0] are the largest singular value of X. The eigenvalue of XᵀX is its square.
namespace WeightDecay.Misconceptions.LeavesTheSingularValueUnsquared;

public static class LambdaSweep
{
    public static double DivergenceThreshold(Matrix<double> X, double eta) => 2 / eta - X.L2Norm() / X.RowCount;
}
