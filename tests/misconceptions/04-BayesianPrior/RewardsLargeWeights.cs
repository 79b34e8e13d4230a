// Rewards large weights.
// The prior's sign is turned: this is −ln p(y | X, w) + ln p(w), which falls as the weights grow. The minus stands before
// both logarithms.
namespace WeightDecay.Misconceptions.RewardsLargeWeights;

public static class BayesianPrior
{
    public static double NegativeLogPosterior(
        Matrix<double> X,
        Vector<double> y,
        Vector<double> w,
        double sigma,
        double tau
    ) => Solutions.BayesianPrior.GaussianLogPrior(w, tau) - Solutions.BayesianPrior.LogLikelihood(X, y, w, sigma);
}
