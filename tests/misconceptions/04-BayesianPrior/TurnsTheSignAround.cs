// Turns the sign around.
// The size is right and the sign is not. A log density falls as w leaves 0 or a residual grows; its negative rises, and
// only the function that is called negative wants that.
namespace WeightDecay.Misconceptions.TurnsTheSignAround;

public static class BayesianPrior
{
    public static double GaussianLogPrior(Vector<double> w, double tau) =>
        -Solutions.BayesianPrior.GaussianLogPrior(w, tau);

    public static double LaplaceLogPrior(Vector<double> w, double s) => -Solutions.BayesianPrior.LaplaceLogPrior(w, s);

    public static double LogLikelihood(Matrix<double> X, Vector<double> y, Vector<double> w, double sigma) =>
        -Solutions.BayesianPrior.LogLikelihood(X, y, w, sigma);

    public static double NegativeLogPosterior(
        Matrix<double> X,
        Vector<double> y,
        Vector<double> w,
        double sigma,
        double tau
    ) => -Solutions.BayesianPrior.NegativeLogPosterior(X, y, w, sigma, tau);
}
