// Forgets the noise.
// Validation targets are noisy too: even the true weights have a loss of ½σ².
namespace WeightDecay.Misconceptions.ForgetsTheNoise;

public static class Subspace
{
    public static double ValidationFloor(Vector<double> w, int n, int d, double sigma) =>
        Solutions.Subspace.ValidationFloor(w, n, d, 0);
}
