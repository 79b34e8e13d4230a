// Leaves the graph.
// The value is right, but it has no gradient: it was computed outside the autograd graph (by item, detach, or no_grad). Stay with
// operations on tensors.
namespace WeightDecay.Misconceptions.LeavesTheGraph;

public static class OtherRemedies
{
    public static Tensor DropoutPenalty(Tensor X, Tensor w, double p) =>
        Solutions.OtherRemedies.DropoutPenalty(X, w, p).detach();

    public static Tensor Dropout(Tensor x, double p, long seed) => Solutions.OtherRemedies.Dropout(x, p, seed).detach();
}
