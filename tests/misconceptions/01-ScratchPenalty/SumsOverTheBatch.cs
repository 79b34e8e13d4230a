// Sums over the batch.
// The data loss is the mean over the batch. A sum grows with the number of rows, and λ would lose weight against it.
namespace WeightDecay.Misconceptions.SumsOverTheBatch;

public static class ScratchPenalty
{
    public static Tensor HalfSquaredError(Tensor prediction, Tensor target) =>
        0.5 * (prediction - target.reshape(prediction.shape)).square().sum();
}
