// Moves halfway to the mean.
// The errors cancel, but halfway between y and ȳ the predictions are still better than ȳ: R² = 1 − ¼. Go past the mean, to
// its other side.
namespace WeightDecay.Misconceptions.MovesHalfwayToTheMean;

public static class LambdaSweep
{
    public static Tensor FoolTheAccuracy(Tensor y) => (y + y.mean()) / 2;
}
