// Gives the density, not its logarithm.
// Take the logarithm: products become sums, and hundreds of small factors no longer underflow to 0.
namespace WeightDecay.Misconceptions.GivesTheDensityNotItsLogarithm;

public static class BayesianPrior
{
    public static double GaussianLogPrior(Vector<double> w, double tau) =>
        Math.Exp(Solutions.BayesianPrior.GaussianLogPrior(w, tau));

    public static double LaplaceLogPrior(Vector<double> w, double s) =>
        Math.Exp(Solutions.BayesianPrior.LaplaceLogPrior(w, s));

    public static double LogLikelihood(Matrix<double> X, Vector<double> y, Vector<double> w, double sigma) =>
        Math.Exp(Solutions.BayesianPrior.LogLikelihood(X, y, w, sigma));
}
