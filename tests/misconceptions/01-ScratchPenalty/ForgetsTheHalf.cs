// Forgets the half.
// That is ‖w‖² instead of ½‖w‖². Without the ½ the gradient is 2w, and λ acts twice as strongly as it says.
namespace WeightDecay.Misconceptions.ForgetsTheHalf;

public static class ScratchPenalty
{
    public static Tensor L2Penalty(Tensor w) => w.square().sum();

    public static Tensor Objective(Tensor X, Tensor y, Tensor w, Tensor b, double lambda) =>
        Solutions.ScratchPenalty.Objective(X, y, w, b, 0) + lambda * L2Penalty(w);
}
