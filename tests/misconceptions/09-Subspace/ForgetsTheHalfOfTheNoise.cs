// Forgets the half of the noise.
// The loss is ½(ŷ − y)², so noise of variance σ² costs ½σ².
namespace WeightDecay.Misconceptions.ForgetsTheHalfOfTheNoise;

public static class Subspace
{
    public static double ValidationFloor(Vector<double> w, int n, int d, double sigma) =>
        Solutions.Subspace.ValidationFloor(w, n, d, sigma) + 0.5 * sigma * sigma;
}
