// Climbs the loss.
// The gradient was added. It points uphill: subtract ηg.
namespace WeightDecay.Misconceptions.ClimbsTheLoss;

public static class UpdateRules
{
    public static Tensor L2Step(Tensor w, Tensor g, double eta, double lambda) => (1 - eta * lambda) * w + eta * g;

    public static Tensor L1Step(Tensor w, Tensor g, double eta, double lambda) => w + eta * (g - lambda * w.sign());

    public static Tensor ProximalL1Step(Tensor w, Tensor g, double eta, double lambda) =>
        Solutions.UpdateRules.SoftThreshold(w + eta * g, eta * lambda);
}
