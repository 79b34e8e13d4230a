// Swaps the penalties.
// That is the other penalty: L1 sums the absolute values |wᵢ|, L2 half of the squares, ½wᵢ².
namespace WeightDecay.Misconceptions.SwapsThePenalties;

public static class ScratchPenalty
{
    public static Tensor L2Penalty(Tensor w) => w.abs().sum();

    public static Tensor L1Penalty(Tensor w) => 0.5 * w.square().sum();
}
