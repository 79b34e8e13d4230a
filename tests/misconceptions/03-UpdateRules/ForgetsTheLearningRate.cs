// Forgets the learning rate.
// The decay used is λ itself. The penalty is a part of the objective, so its gradient is multiplied by η like
// the loss's: the decay of one step is ηλ.
namespace WeightDecay.Misconceptions.ForgetsTheLearningRate;

public static class UpdateRules
{
    public static Tensor L2Step(Tensor w, Tensor g, double eta, double lambda) => (1 - lambda) * w - eta * g;

    public static Tensor L1Step(Tensor w, Tensor g, double eta, double lambda) => w - eta * g - lambda * w.sign();

    public static Tensor ProximalL1Step(Tensor w, Tensor g, double eta, double lambda) =>
        Solutions.UpdateRules.SoftThreshold(w - eta * g, lambda);

    public static Tensor L2After(Tensor w0, double eta, double lambda, int steps) => Math.Pow(1 - lambda, steps) * w0;

    public static Tensor L1After(Tensor w0, double eta, double lambda, int steps) =>
        Solutions.UpdateRules.L1After(w0, 1, lambda, steps);
}
