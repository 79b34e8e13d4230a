// Walks along the rows.
// Those are the squared norms of the rows, the diagonal of AAᵀ. Axis 0 counts the rows: summing over it leaves one number for each column.
namespace WeightDecay.Misconceptions.WalksAlongTheRows;

public static class FrobeniusIdentity
{
    public static Tensor GramDiagonal(Tensor A) => A.square().sum(dim: 1);
}
