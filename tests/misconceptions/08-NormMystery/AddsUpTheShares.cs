// Adds up the shares.
// That is 1 − 2tηλ times the norm. Each step takes its share of what the one before has left, so the factors
// multiply: a power.
namespace WeightDecay.Misconceptions.AddsUpTheShares;

public static class NormMystery
{
    public static double NormAfter(double norm0, double eta, double lambda, int steps) =>
        (1 - 2 * steps * eta * lambda) * norm0;
}
