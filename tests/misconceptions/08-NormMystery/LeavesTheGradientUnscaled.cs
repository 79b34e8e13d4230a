// Leaves the gradient unscaled.
// The whole of g was subtracted. The learning rate scales the gradient of the loss as it scales the decay.
namespace WeightDecay.Misconceptions.LeavesTheGradientUnscaled;

public static class NormMystery
{
    public static Tensor SgdStep(Tensor w, Tensor g, double eta, double weightDecay) => (1 - eta * weightDecay) * w - g;
}
