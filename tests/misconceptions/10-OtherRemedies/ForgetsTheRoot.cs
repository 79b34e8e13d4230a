// Forgets the root.
// The variance of a mean falls with B, its deviation only with √B: σ/√B.
namespace WeightDecay.Misconceptions.ForgetsTheRoot;

public static class OtherRemedies
{
    public static double BatchMeanNoise(double sigma, int B) => sigma / B;
}
