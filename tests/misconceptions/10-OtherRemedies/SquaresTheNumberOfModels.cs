// Squares the number of models.
// The sum of B independent parts has B times the variance, and its mean 1/B² of that: 1/B, not 1/B².
namespace WeightDecay.Misconceptions.SquaresTheNumberOfModels;

public static class OtherRemedies
{
    public static double BaggedVariance(double variance, double rho, int B) =>
        rho * variance + (1 - rho) * variance / ((double)B * B);
}
