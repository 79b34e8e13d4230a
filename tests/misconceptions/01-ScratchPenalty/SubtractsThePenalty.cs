// Subtracts the penalty.
// Large weights must cost something, since the objective is minimised: add λ times the penalty.
namespace WeightDecay.Misconceptions.SubtractsThePenalty;

public static class ScratchPenalty
{
    public static Tensor Objective(Tensor X, Tensor y, Tensor w, Tensor b, double lambda) =>
        Solutions.ScratchPenalty.Objective(X, y, w, b, 0) - lambda * Solutions.ScratchPenalty.L2Penalty(w);
}
