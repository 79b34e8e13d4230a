// Takes the continuous limit.
// exp(−2tηλ) is where the factor goes as η → 0 with tη fixed. For steps of a finite size it is (1 − ηλ)²ᵗ.
namespace WeightDecay.Misconceptions.TakesTheContinuousLimit;

public static class NormMystery
{
    public static double NormAfter(double norm0, double eta, double lambda, int steps) =>
        Math.Exp(-2 * steps * eta * lambda) * norm0;
}
