// Forgets the half.
// The loss is ½(ŷ − y)². Both terms of the floor have the ½.
namespace WeightDecay.Misconceptions.ForgetsTheHalf;

public static class Subspace
{
    public static double ValidationFloor(Vector<double> w, int n, int d, double sigma) =>
        2 * Solutions.Subspace.ValidationFloor(w, n, d, sigma);
}
