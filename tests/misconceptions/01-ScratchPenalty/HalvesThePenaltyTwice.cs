// Halves the penalty twice.
// Textbooks write (λ/2)‖w‖² for what is λ·½‖w‖² here. The ½ is already in L2Penalty: multiply by λ, not by λ/2.
namespace WeightDecay.Misconceptions.HalvesThePenaltyTwice;

public static class ScratchPenalty
{
    public static Tensor Objective(Tensor X, Tensor y, Tensor w, Tensor b, double lambda) =>
        Solutions.ScratchPenalty.Objective(X, y, w, b, 0) + lambda / 2 * Solutions.ScratchPenalty.L2Penalty(w);
}
