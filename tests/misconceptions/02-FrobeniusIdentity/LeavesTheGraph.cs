// Leaves the graph.
// The number is right, but item() and detach() cut it off from its argument, so that the gradient is lost: stay with tensors.
namespace WeightDecay.Misconceptions.LeavesTheGraph;

public static class FrobeniusIdentity
{
    public static Tensor SquaredNorm(Tensor w) => w.detach().square().sum();

    public static Tensor FrobeniusByEntries(Tensor A) => A.detach().square().sum();

    public static Tensor FrobeniusByTrace(Tensor A) => A.detach().square().sum();

    public static Tensor FrobeniusBySingularValues(Tensor A) => A.detach().square().sum();

    public static Tensor GramDiagonal(Tensor A) => A.detach().square().sum(dim: 0);

    public static Tensor InnerProduct(Tensor A, Tensor B) => (A * B).detach().sum();
}
