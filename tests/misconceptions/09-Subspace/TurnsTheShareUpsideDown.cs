// Turns the share upside down.
// 1 − d/n is below 0 as soon as there are more inputs than rows, and no share is. n rows span n of d dimensions: they see
// n/d of a squared length on average, and miss 1 − n/d.
namespace WeightDecay.Misconceptions.TurnsTheShareUpsideDown;

public static class Subspace
{
    public static double ValidationFloor(Vector<double> w, int n, int d, double sigma) =>
        0.5 * (1 - (double)d / n) * w.DotProduct(w) + 0.5 * sigma * sigma;
}
