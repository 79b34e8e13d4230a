// Stays a matrix.
// wᵀw is a number only when w is a row of entries: for a column it is a 1×1 matrix. Multiply entry by entry and sum, and
// the shape of w no longer matters.
namespace WeightDecay.Misconceptions.StaysAMatrix;

public static class ScratchPenalty
{
    public static Tensor L2Penalty(Tensor w) => 0.5 * w.t().matmul(w);
}
