// Averages instead of adding.
// A norm adds up its squares; the mean divides them by their number, so that more weights would not cost more.
namespace WeightDecay.Misconceptions.AveragesInsteadOfAdding;

public static class FrobeniusIdentity
{
    public static Tensor SquaredNorm(Tensor w) => w.square().mean();

    public static Tensor FrobeniusByEntries(Tensor A) => A.square().mean();

    public static Tensor GramDiagonal(Tensor A) => A.square().mean([0]);

    public static Tensor InnerProduct(Tensor A, Tensor B) => (A * B).mean();
}
