// Leaves the graph.
// The value is right, but its gradient is lost: item(), detach() and conversions to a number cut it off from what it was
// computed from, so training would not feel it. Stay with tensors up to the return.
namespace WeightDecay.Misconceptions.LeavesTheGraph;

public static class ScratchPenalty
{
    public static Tensor L2Penalty(Tensor w) => 0.5 * w.detach().square().sum();

    public static Tensor L1Penalty(Tensor w) => w.detach().abs().sum();

    public static Tensor HalfSquaredError(Tensor prediction, Tensor target) =>
        Solutions.ScratchPenalty.HalfSquaredError(prediction.detach(), target);

    public static Tensor Objective(Tensor X, Tensor y, Tensor w, Tensor b, double lambda) =>
        Solutions.ScratchPenalty.Objective(X, y, w.detach(), b.detach(), lambda);
}
