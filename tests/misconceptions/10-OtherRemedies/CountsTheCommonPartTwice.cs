// Counts the common part twice.
// ρσ² + σ²/B counts ρσ² in both terms. Each model's own part is (1 − ρ)σ².
namespace WeightDecay.Misconceptions.CountsTheCommonPartTwice;

public static class OtherRemedies
{
    public static double BaggedVariance(double variance, double rho, int B) => rho * variance + variance / B;
}
