// Adds up the shares.
// That is (1 − kηλ)w₀. Each step takes its share of what the one before has left, so the factors multiply: a power.
namespace WeightDecay.Misconceptions.AddsUpTheShares;

public static class UpdateRules
{
    public static Tensor L2After(Tensor w0, double eta, double lambda, int steps) => (1 - steps * eta * lambda) * w0;
}
