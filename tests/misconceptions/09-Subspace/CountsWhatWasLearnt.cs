// Counts what was learnt.
// n/d is the share of ‖w‖² that the rows can see. What stays wrong is the rest, 1 − n/d.
namespace WeightDecay.Misconceptions.CountsWhatWasLearnt;

public static class Subspace
{
    public static double ValidationFloor(Vector<double> w, int n, int d, double sigma) =>
        0.5 * Math.Min(1, (double)n / d) * w.DotProduct(w) + 0.5 * sigma * sigma;
}
