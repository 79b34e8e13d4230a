// Loses the constants.
// That is the exponent alone, the right one up to a constant. A density integrates to 1, and what makes it do so is
// the factor in front: 1/(τ√(2π)) for each normal weight or residual, 1/(2s) for each Laplace weight. Its logarithm belongs here.
namespace WeightDecay.Misconceptions.LosesTheConstants;

public static class BayesianPrior
{
    public static double GaussianLogPrior(Vector<double> w, double tau) => -w.DotProduct(w) / (2 * tau * tau);

    public static double LaplaceLogPrior(Vector<double> w, double s) => -w.L1Norm() / s;

    public static double LogLikelihood(Matrix<double> X, Vector<double> y, Vector<double> w, double sigma) =>
        -(y - X * w).DotProduct(y - X * w) / (2 * sigma * sigma);

    public static double NegativeLogPosterior(
        Matrix<double> X,
        Vector<double> y,
        Vector<double> w,
        double sigma,
        double tau
    ) => -LogLikelihood(X, y, w, sigma) - GaussianLogPrior(w, tau);
}
