// Puts every weight at the bound.
// E[w²] was taken as a². The bound of a uniform distribution is not its standard deviation: weights lie anywhere
// between −a and a, and the mean of their squares is smaller.
namespace WeightDecay.Misconceptions.PutsEveryWeightAtTheBound;

public static class NormMystery
{
    public static double ExpectedHalfSquaredNormOfUniform(int d, double a) => d * a * a / 2;
}
