// Forgets to square the norm.
// That is ½‖w‖, half the length; the penalty is half the squared length, ½‖w‖². Doubling w must make it four times as large.
namespace WeightDecay.Misconceptions.ForgetsToSquareTheNorm;

public static class ScratchPenalty
{
    public static Tensor L2Penalty(Tensor w) => 0.5 * w.norm();
}
