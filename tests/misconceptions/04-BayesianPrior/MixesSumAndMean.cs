// Mixes sum and mean.
// λ belongs to the mean loss: beside XᵀX/n stands λI, beside the sum XᵀX stands nλI = (σ²/τ²)I. Here XᵀX stands beside λI.
namespace WeightDecay.Misconceptions.MixesSumAndMean;

public static class BayesianPrior
{
    public static Vector<double> MapEstimate(Matrix<double> X, Vector<double> y, double sigma, double tau) =>
        Solutions.BayesianPrior.MapEstimate(X, y, sigma, tau * Math.Sqrt(y.Count));
}
