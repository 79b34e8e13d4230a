// Stops at the norm.
// That is ‖w‖, the length itself; the penalty is half of its square. Doubling w must make it four times as large.
namespace WeightDecay.Misconceptions.StopsAtTheNorm;

public static class ScratchPenalty
{
    public static Tensor L2Penalty(Tensor w) => w.norm();
}
