// Falls below the noise.
// With more rows than inputs 1 − n/d is negative, but no share is: from n = d on the rows miss nothing, and ½σ² is left.
namespace WeightDecay.Misconceptions.FallsBelowTheNoise;

public static class Subspace
{
    public static double ValidationFloor(Vector<double> w, int n, int d, double sigma) =>
        0.5 * (1 - (double)n / d) * w.DotProduct(w) + 0.5 * sigma * sigma;
}
