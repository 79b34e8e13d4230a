// Adds before squaring.
// That is the square of a sum, in which entries of opposite signs cancel. Square each entry first, then add.
namespace WeightDecay.Misconceptions.AddsBeforeSquaring;

public static class FrobeniusIdentity
{
    public static Tensor SquaredNorm(Tensor w) => w.sum().square();

    public static Tensor FrobeniusByEntries(Tensor A) => A.sum().square();

    public static Tensor GramDiagonal(Tensor A) => A.sum(dim: 0).square();
}
