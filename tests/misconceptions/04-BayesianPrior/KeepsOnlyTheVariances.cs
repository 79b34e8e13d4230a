// Keeps only the variances.
// The diagonal is right, but the entries beside it are 0. Where two inputs go together the data tells their weights' sum
// better than each of them, and the covariances say so.
namespace WeightDecay.Misconceptions.KeepsOnlyTheVariances;

public static class BayesianPrior
{
    public static GaussianPosterior Posterior(Matrix<double> X, Vector<double> y, double sigma, double tau) =>
        new(
            Solutions.BayesianPrior.MapEstimate(X, y, sigma, tau),
            Matrix<double>.Build.DiagonalOfDiagonalVector(
                Solutions.BayesianPrior.Posterior(X, y, sigma, tau).Covariance.Diagonal()
            )
        );
}
