// Takes the scale for the deviation.
// s is treated as the standard deviation here. The Laplace density is exp(−|w|/s)/(2s): s is the mean of |w|, and the
// standard deviation is √2·s. No √2 belongs in the answer.
namespace WeightDecay.Misconceptions.TakesTheScaleForTheDeviation;

public static class BayesianPrior
{
    public static double LaplaceLogPrior(Vector<double> w, double s) =>
        Solutions.BayesianPrior.LaplaceLogPrior(w, s / Math.Sqrt(2));

    public static double LambdaFromLaplace(double sigma, double s, int n) =>
        Solutions.BayesianPrior.LambdaFromLaplace(sigma, s / Math.Sqrt(2), n);
}
