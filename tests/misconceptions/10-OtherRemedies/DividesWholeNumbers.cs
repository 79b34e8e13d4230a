// Divides whole numbers.
// In C# whole numbers divide to whole numbers: 1 / B is 0 for every B above 1, and d / (n - d - 1) loses its fraction. Begin with
// a double.
namespace WeightDecay.Misconceptions.DividesWholeNumbers;

public static class OtherRemedies
{
    public static double BaggedVariance(double variance, double rho, int B) =>
        rho * variance + (1 - rho) * variance * (1 / B);

    public static double ExcessRisk(int n, int d, double sigma) => sigma * sigma * (d / (n - d - 1));

    public static double BatchMeanNoise(double sigma, int B) => sigma * Math.Sqrt(1 / B);
}
