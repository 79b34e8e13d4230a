// Multiplies the densities.
// The logarithm comes too late: a product of many densities is below the smallest double, so it is 0, and ln 0 = −∞.
// Add the logarithms of the factors instead.
namespace WeightDecay.Misconceptions.MultipliesTheDensities;

public static class BayesianPrior
{
    public static double GaussianLogPrior(Vector<double> w, double tau) =>
        Math.Log(Math.Exp(Solutions.BayesianPrior.GaussianLogPrior(w, tau)));

    public static double LaplaceLogPrior(Vector<double> w, double s) =>
        Math.Log(Math.Exp(Solutions.BayesianPrior.LaplaceLogPrior(w, s)));

    public static double LogLikelihood(Matrix<double> X, Vector<double> y, Vector<double> w, double sigma) =>
        Math.Log(Math.Exp(Solutions.BayesianPrior.LogLikelihood(X, y, w, sigma)));
}
