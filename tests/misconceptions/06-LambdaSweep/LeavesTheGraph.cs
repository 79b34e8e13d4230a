// Leaves the graph.
// The number is right, but item() and detach() cut it from the autograd graph: no gradient gets back to ŷ. Stay with
// tensors up to the return.
namespace WeightDecay.Misconceptions.LeavesTheGraph;

public static class LambdaSweep
{
    public static Tensor RSquared(Tensor prediction, Tensor target) =>
        Solutions.LambdaSweep.RSquared(prediction.detach(), target);
}
