// Decays the norm like a weight.
// That is (1 − ηλ)ᵗ, the factor of a weight. The norm is made of squares, so its factor is the square of that: (1
// − ηλ)²ᵗ.
namespace WeightDecay.Misconceptions.DecaysTheNormLikeAWeight;

public static class NormMystery
{
    public static double NormAfter(double norm0, double eta, double lambda, int steps) =>
        Math.Pow(1 - eta * lambda, steps) * norm0;
}
