// Squares the mean error.
// That averages the errors first, so that those above and below cancel. Square each error, then take the mean.
namespace WeightDecay.Misconceptions.SquaresTheMeanError;

public static class ScratchPenalty
{
    public static Tensor HalfSquaredError(Tensor prediction, Tensor target) =>
        0.5 * (prediction - target.reshape(prediction.shape)).mean().square();
}
