// Broadcasts silently.
// One of the two is [n], the other [n, 1], and their difference [n, n]: each prediction minus every target, without any
// error. Give both the same shape before you subtract.
namespace WeightDecay.Misconceptions.BroadcastsSilently;

public static class ScratchPenalty
{
    public static Tensor HalfSquaredError(Tensor prediction, Tensor target) =>
        0.5 * (prediction - target).square().mean();

    public static Tensor Objective(Tensor X, Tensor y, Tensor w, Tensor b, double lambda)
    {
        Guard.Matrix(X);
        Guard.Count(w, X.shape[1]);
        return HalfSquaredError(X.matmul(w) + b, y) + lambda * Solutions.ScratchPenalty.L2Penalty(w);
    }
}
