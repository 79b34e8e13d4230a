// Subtracts the absolute value.
// The penalty itself, |w|, was put where its slope belongs. The derivative of |w| is sign(w): 1 for positive weights,
// −1 for negative ones.
namespace WeightDecay.Misconceptions.SubtractsTheAbsoluteValue;

public static class UpdateRules
{
    public static Tensor L1Step(Tensor w, Tensor g, double eta, double lambda) => w - eta * (g + lambda * w.abs());
}
