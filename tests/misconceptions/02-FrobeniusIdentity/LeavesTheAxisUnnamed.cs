// Leaves the axis unnamed.
// TorchSharp reads sum(0) as sum(ScalarType.Byte): all entries, added up as bytes. Name the axis, sum(dim: 0), or leave it out to add over all axes.
namespace WeightDecay.Misconceptions.LeavesTheAxisUnnamed;

public static class FrobeniusIdentity
{
    public static Tensor SquaredNorm(Tensor w) => w.square().sum(0);

    public static Tensor GramDiagonal(Tensor A) => A.square().sum(0);
}
