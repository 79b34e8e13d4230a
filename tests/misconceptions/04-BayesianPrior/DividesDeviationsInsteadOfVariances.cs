// Divides deviations instead of variances.
// σ/(nτ) compares standard deviations. Both densities hold squares, so λ compares variances: both σ and τ are squared.
namespace WeightDecay.Misconceptions.DividesDeviationsInsteadOfVariances;

public static class BayesianPrior
{
    public static double LambdaFromGaussian(double sigma, double tau, int n) => sigma / (n * tau);

    public static Vector<double> MapEstimate(Matrix<double> X, Vector<double> y, double sigma, double tau) =>
        Solutions.BayesianPrior.MapEstimate(X, y, Math.Sqrt(sigma), Math.Sqrt(tau));
}
