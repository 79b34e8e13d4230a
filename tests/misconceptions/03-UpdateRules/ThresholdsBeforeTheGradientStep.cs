// Thresholds before the gradient step.
// First the gradient step, then the threshold: what comes last has the last word, and only the threshold can leave
// a weight at exactly 0.
namespace WeightDecay.Misconceptions.ThresholdsBeforeTheGradientStep;

public static class UpdateRules
{
    public static Tensor ProximalL1Step(Tensor w, Tensor g, double eta, double lambda) =>
        Solutions.UpdateRules.SoftThreshold(w, eta * lambda) - eta * g;
}
