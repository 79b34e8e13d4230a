// Takes the root.
// Every function here returns squares. The root would spoil the identities: traces and sums add up squares, not lengths.
namespace WeightDecay.Misconceptions.TakesTheRoot;

public static class FrobeniusIdentity
{
    public static Tensor SquaredNorm(Tensor w) => linalg.vector_norm(w);

    public static Tensor FrobeniusByEntries(Tensor A) => linalg.vector_norm(A);

    public static Tensor FrobeniusByTrace(Tensor A) => A.T.mm(A).trace().sqrt();

    public static Tensor FrobeniusBySingularValues(Tensor A) => linalg.svdvals(A).square().sum().sqrt();

    public static Tensor GramDiagonal(Tensor A) => A.square().sum(dim: 0).sqrt();
}
