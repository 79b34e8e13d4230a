// Leaves the half out of the loss.
// That is twice the λ. It goes with a loss without the ½, the mean of (ŷ − y)²; in this course the loss is the mean of
// ½(ŷ − y)², with the same ½ as in the normal density's exponent.
namespace WeightDecay.Misconceptions.LeavesTheHalfOutOfTheLoss;

public static class BayesianPrior
{
    public static double LambdaFromGaussian(double sigma, double tau, int n) =>
        2 * Solutions.BayesianPrior.LambdaFromGaussian(sigma, tau, n);

    public static double LambdaFromLaplace(double sigma, double s, int n) =>
        2 * Solutions.BayesianPrior.LambdaFromLaplace(sigma, s, n);

    public static Vector<double> MapEstimate(Matrix<double> X, Vector<double> y, double sigma, double tau) =>
        Solutions.BayesianPrior.MapEstimate(X, y, sigma, tau / Math.Sqrt(2));
}
