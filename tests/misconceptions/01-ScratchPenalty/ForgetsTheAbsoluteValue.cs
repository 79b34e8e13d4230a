// Forgets the absolute value.
// That is Σᵢ wᵢ, in which weights of opposite signs cancel and which has no lower bound. Take |wᵢ| of each entry first.
namespace WeightDecay.Misconceptions.ForgetsTheAbsoluteValue;

public static class ScratchPenalty
{
    public static Tensor L1Penalty(Tensor w) => w.sum();
}
