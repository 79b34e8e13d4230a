// Divides the penalty by the batch.
// The penalty was divided by n. It belongs to the model, not to the rows: only the data loss is a mean over them.
namespace WeightDecay.Misconceptions.DividesThePenaltyByTheBatch;

public static class ScratchPenalty
{
    public static Tensor Objective(Tensor X, Tensor y, Tensor w, Tensor b, double lambda) =>
        Solutions.ScratchPenalty.Objective(X, y, w, b, 0) + lambda / X.shape[0] * Solutions.ScratchPenalty.L2Penalty(w);
}
