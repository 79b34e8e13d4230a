// Forgets to square the scale.
// The size of a weight went in where its square belongs. A distribution that is half as wide has a quarter of the
// variance.
namespace WeightDecay.Misconceptions.ForgetsToSquareTheScale;

public static class NormMystery
{
    public static double ExpectedHalfSquaredNormOfUniform(int d, double a) => d * a / 6;

    public static double ExpectedHalfSquaredNormOfNormal(int d, double sigma) => d * sigma / 2;
}
