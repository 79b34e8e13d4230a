// Swaps n and d.
// n rows span n of d dimensions, so they miss 1 − n/d of a squared length. 1 − d/n is the other way round.
namespace WeightDecay.Misconceptions.SwapsNAndD;

public static class Subspace
{
    public static double ValidationFloor(Vector<double> w, int n, int d, double sigma) =>
        0.5 * Math.Max(0, 1 - (double)d / n) * w.DotProduct(w) + 0.5 * sigma * sigma;
}
