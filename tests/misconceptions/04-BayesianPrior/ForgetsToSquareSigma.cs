// Forgets to square sigma.
// σ is the noise's standard deviation; what divides a squared residual is the variance σ². Units tell:
// (y − ŷ)²/σ² is a pure number, (y − ŷ)²/σ is not.
namespace WeightDecay.Misconceptions.ForgetsToSquareSigma;

public static class BayesianPrior
{
    public static double LogLikelihood(Matrix<double> X, Vector<double> y, Vector<double> w, double sigma) =>
        Solutions.BayesianPrior.LogLikelihood(X, y, w, Math.Sqrt(sigma));

    public static double NegativeLogPosterior(
        Matrix<double> X,
        Vector<double> y,
        Vector<double> w,
        double sigma,
        double tau
    ) => Solutions.BayesianPrior.NegativeLogPosterior(X, y, w, Math.Sqrt(sigma), tau);

    public static double LambdaFromGaussian(double sigma, double tau, int n) =>
        Solutions.BayesianPrior.LambdaFromGaussian(Math.Sqrt(sigma), tau, n);

    public static double LambdaFromLaplace(double sigma, double s, int n) =>
        Solutions.BayesianPrior.LambdaFromLaplace(Math.Sqrt(sigma), s, n);

    public static GaussianPosterior Posterior(Matrix<double> X, Vector<double> y, double sigma, double tau) =>
        Solutions.BayesianPrior.Posterior(X, y, Math.Sqrt(sigma), tau);

    public static Vector<double> MapEstimate(Matrix<double> X, Vector<double> y, double sigma, double tau) =>
        Solutions.BayesianPrior.MapEstimate(X, y, Math.Sqrt(sigma), tau);
}
