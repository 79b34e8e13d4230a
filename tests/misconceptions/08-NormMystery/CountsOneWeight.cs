// Counts one weight.
// That is ½E[w²] for a single weight. ‖w‖² adds up the squares of all d of them.
namespace WeightDecay.Misconceptions.CountsOneWeight;

public static class NormMystery
{
    public static double ExpectedHalfSquaredNormOfUniform(int d, double a) => a * a / 6;

    public static double ExpectedHalfSquaredNormOfNormal(int d, double sigma) => sigma * sigma / 2;
}
