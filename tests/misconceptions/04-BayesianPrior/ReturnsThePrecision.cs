// Returns the precision.
// XᵀX/σ² + I/τ² is the precision, which says how much is known. The covariance, which says how much is not, is its inverse.
namespace WeightDecay.Misconceptions.ReturnsThePrecision;

public static class BayesianPrior
{
    public static GaussianPosterior Posterior(Matrix<double> X, Vector<double> y, double sigma, double tau) =>
        new(
            Solutions.BayesianPrior.MapEstimate(X, y, sigma, tau),
            Solutions.BayesianPrior.Posterior(X, y, sigma, tau).Covariance.Inverse()
        );
}
