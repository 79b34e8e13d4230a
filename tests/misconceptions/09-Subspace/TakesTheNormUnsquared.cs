// Takes the norm unsquared.
// A squared error goes with a squared length: ‖w‖², the dot product of w with itself, not L2Norm().
namespace WeightDecay.Misconceptions.TakesTheNormUnsquared;

public static class Subspace
{
    public static double ValidationFloor(Vector<double> w, int n, int d, double sigma) =>
        0.5 * Math.Max(0, 1 - (double)n / d) * w.L2Norm() + 0.5 * sigma * sigma;
}
