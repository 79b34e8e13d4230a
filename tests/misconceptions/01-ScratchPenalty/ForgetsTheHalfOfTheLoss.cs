// Forgets the half of the loss.
// That takes the mean squared error, as MSELoss does; the data loss here is half of it. A loss twice as large halves the λ
// that counts.
namespace WeightDecay.Misconceptions.ForgetsTheHalfOfTheLoss;

public static class ScratchPenalty
{
    public static Tensor HalfSquaredError(Tensor prediction, Tensor target) =>
        (prediction - target.reshape(prediction.shape)).square().mean();

    public static Tensor Objective(Tensor X, Tensor y, Tensor w, Tensor b, double lambda) =>
        2 * Solutions.ScratchPenalty.Objective(X, y, w, b, 0) + lambda * Solutions.ScratchPenalty.L2Penalty(w);
}
