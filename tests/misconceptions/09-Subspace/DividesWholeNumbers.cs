// Divides whole numbers.
// n / d of two ints is a whole number in C#: 20 / 200 is 0. Make one of them a double first.
namespace WeightDecay.Misconceptions.DividesWholeNumbers;

public static class Subspace
{
    public static double ValidationFloor(Vector<double> w, int n, int d, double sigma) =>
        0.5 * Math.Max(0, 1 - n / d) * w.DotProduct(w) + 0.5 * sigma * sigma;
}
