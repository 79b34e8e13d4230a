// Takes the deviation for the variance.
// σ is a standard deviation, and the loss is a square: noise costs ½σ², not ½σ.
namespace WeightDecay.Misconceptions.TakesTheDeviationForTheVariance;

public static class Subspace
{
    public static double ValidationFloor(Vector<double> w, int n, int d, double sigma) =>
        Solutions.Subspace.ValidationFloor(w, n, d, Math.Sqrt(sigma));
}
