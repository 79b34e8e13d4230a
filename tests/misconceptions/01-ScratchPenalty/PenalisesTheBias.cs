// Penalises the bias.
// The penalty holds the weights only. Decaying b would pull every prediction towards 0, which has nothing to do with how
// complicated the model is.
namespace WeightDecay.Misconceptions.PenalisesTheBias;

public static class ScratchPenalty
{
    public static Tensor Objective(Tensor X, Tensor y, Tensor w, Tensor b, double lambda) =>
        Solutions.ScratchPenalty.Objective(X, y, w, b, 0)
        + lambda * (Solutions.ScratchPenalty.L2Penalty(w) + Solutions.ScratchPenalty.L2Penalty(b));
}
