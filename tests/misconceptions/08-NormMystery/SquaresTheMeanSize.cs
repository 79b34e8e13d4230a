// Squares the mean size.
// That squares the average of |w|, which is a/2 for the uniform and σ√(2/π) for the normal distribution. Average
// the squares instead: large weights count for more in them.
namespace WeightDecay.Misconceptions.SquaresTheMeanSize;

public static class NormMystery
{
    public static double ExpectedHalfSquaredNormOfUniform(int d, double a) => d * (a / 2) * (a / 2) / 2;

    public static double ExpectedHalfSquaredNormOfNormal(int d, double sigma) => d * sigma * sigma / Math.PI;
}
