// Mistakes maximum likelihood for MAP.
// The prior is missing: this is maximum likelihood, plain least squares, which is what the data alone says. Maximum a posteriori (MAP) adds the
// log prior to the log likelihood, and I/τ² to the precision XᵀX/σ².
namespace WeightDecay.Misconceptions.MistakesMaximumLikelihoodForMAP;

public static class BayesianPrior
{
    public static double NegativeLogPosterior(
        Matrix<double> X,
        Vector<double> y,
        Vector<double> w,
        double sigma,
        double tau
    ) => -Solutions.BayesianPrior.LogLikelihood(X, y, w, sigma);

    public static GaussianPosterior Posterior(Matrix<double> X, Vector<double> y, double sigma, double tau) =>
        new(MapEstimate(X, y, sigma, tau), (X.Transpose() * X).PseudoInverse() * (sigma * sigma));

    public static Vector<double> MapEstimate(Matrix<double> X, Vector<double> y, double sigma, double tau) =>
        X.PseudoInverse() * y;
}
