// Forgets the half.
// That is ‖w‖². Without the ½ the gradient is 2λw, not λw.
namespace WeightDecay.Misconceptions.ForgetsTheHalf;

public static class ScratchPenalty
{
    public static Tensor L2Penalty(Tensor w) => w.square().sum();
}
