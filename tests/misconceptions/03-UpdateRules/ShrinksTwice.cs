// Shrinks twice.
// The penalty went in as a subgradient and again as a threshold. The gradient step of the proximal rule is
// on the loss alone.
namespace WeightDecay.Misconceptions.ShrinksTwice;

public static class UpdateRules
{
    public static Tensor ProximalL1Step(Tensor w, Tensor g, double eta, double lambda) =>
        Solutions.UpdateRules.SoftThreshold(w - eta * (g + lambda * w.sign()), eta * lambda);
}
