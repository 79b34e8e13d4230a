// Takes the deviation for the variance.
// σ is the deviation of the noise. An error of squares needs its square, σ².
namespace WeightDecay.Misconceptions.TakesTheDeviationForTheVariance;

public static class OtherRemedies
{
    public static double ExcessRisk(int n, int d, double sigma) => sigma * d / (n - d - 1);
}
