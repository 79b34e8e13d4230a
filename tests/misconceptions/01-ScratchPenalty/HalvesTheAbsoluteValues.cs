// Halves the absolute values.
// The ½ of the L2 penalty is there for the square, whose gradient brings a 2. |wᵢ| brings none: its slope is already ±1.
namespace WeightDecay.Misconceptions.HalvesTheAbsoluteValues;

public static class ScratchPenalty
{
    public static Tensor L1Penalty(Tensor w) => 0.5 * w.abs().sum();
}
