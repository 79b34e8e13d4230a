// Squares the diagonal.
// Those are the squares aⱼⱼ² of A's own diagonal. Entry j of the Gram matrix's diagonal adds up the squares of the whole column j.
namespace WeightDecay.Misconceptions.SquaresTheDiagonal;

public static class FrobeniusIdentity
{
    public static Tensor GramDiagonal(Tensor A) => A.diagonal().square();
}
