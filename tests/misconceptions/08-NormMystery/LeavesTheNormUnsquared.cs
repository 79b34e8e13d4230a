// Leaves the norm unsquared.
// That is half the root of the expected ‖w‖². Keep the square: it is the squares of the entries whose expectations
// add up, and ½‖w‖² is what the page prints.
namespace WeightDecay.Misconceptions.LeavesTheNormUnsquared;

public static class NormMystery
{
    public static double ExpectedHalfSquaredNormOfUniform(int d, double a) => 0.5 * Math.Sqrt(d * a * a / 3);

    public static double ExpectedHalfSquaredNormOfNormal(int d, double sigma) => 0.5 * Math.Sqrt(d) * sigma;
}
