// Averages the log likelihood.
// That is the log likelihood divided by n. The mean is right in a loss, where λ makes up for it; the likelihood itself
// is a product over all n rows, so its logarithm is their sum.
namespace WeightDecay.Misconceptions.AveragesTheLogLikelihood;

public static class BayesianPrior
{
    public static double LogLikelihood(Matrix<double> X, Vector<double> y, Vector<double> w, double sigma) =>
        Solutions.BayesianPrior.LogLikelihood(X, y, w, sigma) / y.Count;

    public static double NegativeLogPosterior(
        Matrix<double> X,
        Vector<double> y,
        Vector<double> w,
        double sigma,
        double tau
    ) => -LogLikelihood(X, y, w, sigma) - Solutions.BayesianPrior.GaussianLogPrior(w, tau);
}
