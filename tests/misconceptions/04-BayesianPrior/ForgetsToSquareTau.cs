// Forgets to square tau.
// τ is the prior's standard deviation; what divides a square is the variance τ². Units tell: w²/τ² is a pure number,
// w²/τ is not.
namespace WeightDecay.Misconceptions.ForgetsToSquareTau;

public static class BayesianPrior
{
    public static double GaussianLogPrior(Vector<double> w, double tau) =>
        Solutions.BayesianPrior.GaussianLogPrior(w, Math.Sqrt(tau));

    public static double NegativeLogPosterior(
        Matrix<double> X,
        Vector<double> y,
        Vector<double> w,
        double sigma,
        double tau
    ) => Solutions.BayesianPrior.NegativeLogPosterior(X, y, w, sigma, Math.Sqrt(tau));

    public static double LambdaFromGaussian(double sigma, double tau, int n) =>
        Solutions.BayesianPrior.LambdaFromGaussian(sigma, Math.Sqrt(tau), n);

    public static GaussianPosterior Posterior(Matrix<double> X, Vector<double> y, double sigma, double tau) =>
        Solutions.BayesianPrior.Posterior(X, y, sigma, Math.Sqrt(tau));

    public static Vector<double> MapEstimate(Matrix<double> X, Vector<double> y, double sigma, double tau) =>
        Solutions.BayesianPrior.MapEstimate(X, y, sigma, Math.Sqrt(tau));
}
