// Forgets n.
// The loss is a mean over n rows, so its curvature is XᵀX/n. This is 2/η − λ_max(XᵀX).
namespace WeightDecay.Misconceptions.ForgetsN;

public static class LambdaSweep
{
    public static double DivergenceThreshold(Matrix<double> X, double eta) => 2 / eta - X.L2Norm() * X.L2Norm();
}
