// Forgets n.
// The n is missing. The loss is a mean over n rows, the log likelihood is their sum: dividing everything by n divides the
// prior too. Without it, λ would not fade as data comes in.
namespace WeightDecay.Misconceptions.ForgetsN;

public static class BayesianPrior
{
    public static double LambdaFromGaussian(double sigma, double tau, int n) =>
        Solutions.BayesianPrior.LambdaFromGaussian(sigma, tau, 1);

    public static double LambdaFromLaplace(double sigma, double s, int n) =>
        Solutions.BayesianPrior.LambdaFromLaplace(sigma, s, 1);

    public static Vector<double> MapEstimate(Matrix<double> X, Vector<double> y, double sigma, double tau) =>
        Solutions.BayesianPrior.MapEstimate(X, y, sigma, tau / Math.Sqrt(y.Count));
}
