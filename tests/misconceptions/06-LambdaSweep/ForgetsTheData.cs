// Forgets the data.
// 2/η is where the penalty alone diverges. The data adds its own curvature: what is left for λ is 2/η − λ_max(XᵀX/n).
namespace WeightDecay.Misconceptions.ForgetsTheData;

public static class LambdaSweep
{
    public static double DivergenceThreshold(Matrix<double> X, double eta) => 2 / eta;
}
