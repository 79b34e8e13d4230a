// Reverses the order.
// In reverse order the mean is the same, but how wrong it is depends on the targets: where they read the same from both ends,
// nothing has changed. Build errors that are large for any y.
namespace WeightDecay.Misconceptions.ReversesTheOrder;

public static class LambdaSweep
{
    public static Tensor FoolTheAccuracy(Tensor y) => y.flip(0);
}
