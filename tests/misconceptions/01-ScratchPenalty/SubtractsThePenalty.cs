// Subtracts the penalty.
// Large weights must cost something, since the objective is minimised: add λ times the penalty.
namespace WeightDecay.Misconceptions.SubtractsThePenalty;

public static class ScratchPenalty
{
    public static Tensor Objective(Tensor X, Tensor y, Tensor w, Tensor b, double lambda) =>
        Solutions.ScratchPenalty.HalfSquaredError(X.matmul(w) + b, y) - lambda * Solutions.ScratchPenalty.L2Penalty(w);
}
