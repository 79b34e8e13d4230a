// Returns the whole Gram matrix.
// That is AᵀA with all its columns-meet-columns entries. Only its diagonal is asked for, one number for each column.
namespace WeightDecay.Misconceptions.ReturnsTheWholeGramMatrix;

public static class FrobeniusIdentity
{
    public static Tensor GramDiagonal(Tensor A) => A.T.mm(A);
}
