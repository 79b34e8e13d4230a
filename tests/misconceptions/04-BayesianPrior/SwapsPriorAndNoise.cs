// Swaps prior and noise.
// σ and τ have changed places. σ is the noise in y and belongs to the data; τ (or s) is the spread of the weights and
// belongs to the prior. More noise means more decay, a wider prior means less.
namespace WeightDecay.Misconceptions.SwapsPriorAndNoise;

public static class BayesianPrior
{
    public static double NegativeLogPosterior(
        Matrix<double> X,
        Vector<double> y,
        Vector<double> w,
        double sigma,
        double tau
    ) => -Solutions.BayesianPrior.LogLikelihood(X, y, w, tau) - Solutions.BayesianPrior.GaussianLogPrior(w, sigma);

    public static double LambdaFromGaussian(double sigma, double tau, int n) =>
        Solutions.BayesianPrior.LambdaFromGaussian(tau, sigma, n);

    public static double LambdaFromLaplace(double sigma, double s, int n) => s / (n * sigma * sigma);

    public static GaussianPosterior Posterior(Matrix<double> X, Vector<double> y, double sigma, double tau) =>
        Solutions.BayesianPrior.Posterior(X, y, tau, sigma);

    public static Vector<double> MapEstimate(Matrix<double> X, Vector<double> y, double sigma, double tau) =>
        Solutions.BayesianPrior.MapEstimate(X, y, tau, sigma);
}
