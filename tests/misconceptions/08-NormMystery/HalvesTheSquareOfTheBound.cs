// Halves the square of the bound.
// E[w²] was taken as a²/2. w² runs from 0 to a², but its mean is not the middle: most of the squares are small.
// Integrate w² over the interval and divide by its length.
namespace WeightDecay.Misconceptions.HalvesTheSquareOfTheBound;

public static class NormMystery
{
    public static double ExpectedHalfSquaredNormOfUniform(int d, double a) => d * a * a / 4;
}
