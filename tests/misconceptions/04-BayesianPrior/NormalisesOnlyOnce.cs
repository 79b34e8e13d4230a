// Normalises only once.
// The exponent is summed over all entries, but the normalising constant is counted for one. The joint density of
// independent entries is a product, so each of them brings its own constant: d times for a prior, n times for the likelihood.
namespace WeightDecay.Misconceptions.NormalisesOnlyOnce;

public static class BayesianPrior
{
    public static double GaussianLogPrior(Vector<double> w, double tau) =>
        Solutions.BayesianPrior.GaussianLogPrior(w, tau) + (w.Count - 1) * Math.Log(tau * Math.Sqrt(2 * Math.PI));

    public static double LaplaceLogPrior(Vector<double> w, double s) =>
        Solutions.BayesianPrior.LaplaceLogPrior(w, s) + (w.Count - 1) * Math.Log(2 * s);

    public static double LogLikelihood(Matrix<double> X, Vector<double> y, Vector<double> w, double sigma) =>
        Solutions.BayesianPrior.LogLikelihood(X, y, w, sigma)
        + (y.Count - 1) * Math.Log(sigma * Math.Sqrt(2 * Math.PI));

    public static double NegativeLogPosterior(
        Matrix<double> X,
        Vector<double> y,
        Vector<double> w,
        double sigma,
        double tau
    ) => -LogLikelihood(X, y, w, sigma) - GaussianLogPrior(w, tau);
}
