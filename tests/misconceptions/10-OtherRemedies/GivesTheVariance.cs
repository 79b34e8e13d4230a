// Gives the variance.
// σ²/B is the variance of the mean. Its deviation is the root of that, σ/√B.
namespace WeightDecay.Misconceptions.GivesTheVariance;

public static class OtherRemedies
{
    public static double BatchMeanNoise(double sigma, int B) => sigma * sigma / B;
}
