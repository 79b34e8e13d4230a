// Takes the absolute value of the sum.
// That is |Σᵢ wᵢ|, in which weights of opposite signs cancel. Take |wᵢ| of each entry first, then sum.
namespace WeightDecay.Misconceptions.TakesTheAbsoluteValueOfTheSum;

public static class ScratchPenalty
{
    public static Tensor L1Penalty(Tensor w) => w.sum().abs();
}
