// Divides whole numbers.
// The result is 0, because in C# 1 / 2 divides whole numbers and gives 0. Write 0.5, or divide the tensor by 2.
namespace WeightDecay.Misconceptions.DividesWholeNumbers;

public static class ScratchPenalty
{
    public static Tensor L2Penalty(Tensor w) => 1 / 2 * w.square().sum();

    public static Tensor HalfSquaredError(Tensor prediction, Tensor target) =>
        1 / 2 * (prediction - target.reshape(prediction.shape)).square().mean();
}
