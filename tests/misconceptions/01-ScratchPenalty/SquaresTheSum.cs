// Squares the sum.
// That is ½(Σᵢ wᵢ)², in which weights of opposite signs cancel. Square each entry first, then sum.
namespace WeightDecay.Misconceptions.SquaresTheSum;

public static class ScratchPenalty
{
    public static Tensor L2Penalty(Tensor w) => 0.5 * w.sum().square();
}
