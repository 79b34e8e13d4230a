// Forgets the correlation.
// σ²/B is right for independent models. Models trained on the same data share their mistakes, and what is shared does not average
// out: ρσ² + (1 − ρ)σ²/B.
namespace WeightDecay.Misconceptions.ForgetsTheCorrelation;

public static class OtherRemedies
{
    public static double BaggedVariance(double variance, double rho, int B) => variance / B;
}
