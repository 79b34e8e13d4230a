// Squares the Laplace scale.
// s² is a habit from the normal prior. The Laplace exponent is |w|/s, and as |w| is not squared, neither is s.
namespace WeightDecay.Misconceptions.SquaresTheLaplaceScale;

public static class BayesianPrior
{
    public static double LaplaceLogPrior(Vector<double> w, double s) =>
        Solutions.BayesianPrior.LaplaceLogPrior(w, s * s);

    public static double LambdaFromLaplace(double sigma, double s, int n) =>
        Solutions.BayesianPrior.LambdaFromLaplace(sigma, s * s, n);
}
