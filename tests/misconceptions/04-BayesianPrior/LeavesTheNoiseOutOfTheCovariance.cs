// Leaves the noise out of the covariance.
// The mean is right; the covariance is not: (XᵀX + σ²/τ² I)⁻¹ still has to be multiplied by σ². The
// precision is XᵀX/σ² + I/τ², and the covariance is its inverse.
namespace WeightDecay.Misconceptions.LeavesTheNoiseOutOfTheCovariance;

public static class BayesianPrior
{
    public static GaussianPosterior Posterior(Matrix<double> X, Vector<double> y, double sigma, double tau) =>
        new(
            Solutions.BayesianPrior.MapEstimate(X, y, sigma, tau),
            Solutions.BayesianPrior.Posterior(X, y, sigma, tau).Covariance / (sigma * sigma)
        );
}
