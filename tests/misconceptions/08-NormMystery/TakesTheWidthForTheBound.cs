// Takes the width for the bound.
// 2a went in where a belongs. The variance is (2a)²/12, or a²/3; not (2a)²/3.
namespace WeightDecay.Misconceptions.TakesTheWidthForTheBound;

public static class NormMystery
{
    public static double ExpectedHalfSquaredNormOfUniform(int d, double a) => d * (2 * a) * (2 * a) / 6;
}
