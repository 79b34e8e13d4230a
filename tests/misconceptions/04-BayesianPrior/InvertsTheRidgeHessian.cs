// Inverts the ridge Hessian.
// (XᵀX/n + λI)⁻¹ is the inverse Hessian of the ridge objective, which is the negative log posterior times σ²/n. So the
// covariance is σ²/n times this.
namespace WeightDecay.Misconceptions.InvertsTheRidgeHessian;

public static class BayesianPrior
{
    public static GaussianPosterior Posterior(Matrix<double> X, Vector<double> y, double sigma, double tau) =>
        new(
            Solutions.BayesianPrior.MapEstimate(X, y, sigma, tau),
            Solutions.BayesianPrior.Posterior(X, y, sigma, tau).Covariance * (y.Count / (sigma * sigma))
        );
}
