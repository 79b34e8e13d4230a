// Halves the squared error.
// The loss has a ½, but the excess here is the expected squared error itself.
namespace WeightDecay.Misconceptions.HalvesTheSquaredError;

public static class OtherRemedies
{
    public static double ExcessRisk(int n, int d, double sigma) => 0.5 * sigma * sigma * d / (n - d - 1);
}
