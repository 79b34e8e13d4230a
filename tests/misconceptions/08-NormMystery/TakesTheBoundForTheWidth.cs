// Takes the bound for the width.
// The variance of a uniform distribution is width²/12, and the interval from −a to a is 2a wide.
namespace WeightDecay.Misconceptions.TakesTheBoundForTheWidth;

public static class NormMystery
{
    public static double ExpectedHalfSquaredNormOfUniform(int d, double a) => d * a * a / 24;
}
