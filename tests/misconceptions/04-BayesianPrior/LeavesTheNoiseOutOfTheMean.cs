// Leaves the noise out of the mean.
// The covariance is right; the mean is not: it is covariance times Xᵀy/σ². The data speaks with the weight 1/σ² in the
// mean as in the precision.
namespace WeightDecay.Misconceptions.LeavesTheNoiseOutOfTheMean;

public static class BayesianPrior
{
    public static GaussianPosterior Posterior(Matrix<double> X, Vector<double> y, double sigma, double tau) =>
        new(
            Solutions.BayesianPrior.MapEstimate(X, y, sigma, tau) * (sigma * sigma),
            Solutions.BayesianPrior.Posterior(X, y, sigma, tau).Covariance
        );
}
