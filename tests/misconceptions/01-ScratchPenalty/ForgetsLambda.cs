// Forgets lambda.
// The penalty was added once, whatever λ is. Multiply it by λ.
namespace WeightDecay.Misconceptions.ForgetsLambda;

public static class ScratchPenalty
{
    public static Tensor Objective(Tensor X, Tensor y, Tensor w, Tensor b, double lambda) =>
        Solutions.ScratchPenalty.Objective(X, y, w, b, 0) + Solutions.ScratchPenalty.L2Penalty(w);
}
