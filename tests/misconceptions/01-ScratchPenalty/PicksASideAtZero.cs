// Picks a side at zero.
// The value is right, but the gradient at wᵢ = 0 is that of one branch, 1 or -1, and would push a weight that is where it
// should be. sign(0) is 0; the tensor's absolute value knows that.
namespace WeightDecay.Misconceptions.PicksASideAtZero;

public static class ScratchPenalty
{
    public static Tensor L1Penalty(Tensor w) => where(w >= 0, w, -w).sum();
}
