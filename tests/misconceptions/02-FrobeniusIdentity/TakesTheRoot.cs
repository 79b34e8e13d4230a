// Takes the root.
// Every function here returns squares. The root would spoil the identities: traces and sums add up squares, not lengths.
namespace WeightDecay.Misconceptions.TakesTheRoot;

public static class FrobeniusIdentity
{
    public static Tensor SquaredNorm(Tensor w) => w.square().sum().sqrt();

    public static Tensor FrobeniusByEntries(Tensor A) => A.square().sum().sqrt();

    public static Tensor FrobeniusByTrace(Tensor A) => A.T.matmul(A).trace().sqrt();

    public static Tensor FrobeniusBySingularValues(Tensor A) => linalg.svdvals(A).square().sum().sqrt();

    public static Tensor GramDiagonal(Tensor A) => A.square().sum(dim: 0).sqrt();
}
