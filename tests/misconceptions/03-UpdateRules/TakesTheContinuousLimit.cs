// Takes the continuous limit.
// exp(−kηλ) is where the factor goes as η → 0 with kη fixed. For steps of a finite size it is (1 − ηλ)ᵏ.
namespace WeightDecay.Misconceptions.TakesTheContinuousLimit;

public static class UpdateRules
{
    public static Tensor L2After(Tensor w0, double eta, double lambda, int steps) =>
        Math.Exp(-steps * eta * lambda) * w0;
}
