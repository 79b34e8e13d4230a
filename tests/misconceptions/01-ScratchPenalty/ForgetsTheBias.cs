// Forgets the bias.
// The prediction is Xw + b. The bias is left out of the penalty, not out of the model.
namespace WeightDecay.Misconceptions.ForgetsTheBias;

public static class ScratchPenalty
{
    public static Tensor Objective(Tensor X, Tensor y, Tensor w, Tensor b, double lambda) =>
        Solutions.ScratchPenalty.Objective(X, y, w, zeros_like(b), lambda);
}
