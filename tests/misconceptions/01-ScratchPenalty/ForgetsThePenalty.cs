// Forgets the penalty.
// That is the data loss alone. Add λ times the L2 penalty of the weights.
namespace WeightDecay.Misconceptions.ForgetsThePenalty;

public static class ScratchPenalty
{
    public static Tensor Objective(Tensor X, Tensor y, Tensor w, Tensor b, double lambda) =>
        Solutions.ScratchPenalty.Objective(X, y, w, b, 0);
}
