// Counts the prior once per row.
// The prior is added for each of the n rows. The weights are drawn once, the rows n times: sum the log likelihood over the
// rows, then add the log prior once.
namespace WeightDecay.Misconceptions.CountsThePriorOncePerRow;

public static class BayesianPrior
{
    public static double NegativeLogPosterior(
        Matrix<double> X,
        Vector<double> y,
        Vector<double> w,
        double sigma,
        double tau
    ) =>
        Solutions.BayesianPrior.NegativeLogPosterior(X, y, w, sigma, tau)
        - (y.Count - 1) * Solutions.BayesianPrior.GaussianLogPrior(w, tau);
}
