// Leaves the gradient unscaled.
// The whole of g was subtracted. The learning rate scales the gradient of the loss as it scales the decay: ηg.
namespace WeightDecay.Misconceptions.LeavesTheGradientUnscaled;

public static class UpdateRules
{
    public static Tensor L2Step(Tensor w, Tensor g, double eta, double lambda) => (1 - eta * lambda) * w - g;

    public static Tensor L1Step(Tensor w, Tensor g, double eta, double lambda) => w - g - eta * lambda * w.sign();

    public static Tensor ProximalL1Step(Tensor w, Tensor g, double eta, double lambda) =>
        Solutions.UpdateRules.SoftThreshold(w - g, eta * lambda);
}
