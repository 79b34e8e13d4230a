// Scales the decay by the learning rate.
// The gradient was given ηλw. Inside the gradient the decay is λw; the learning rate comes once, with the step.
namespace WeightDecay.Misconceptions.ScalesTheDecayByTheLearningRate;

public static class NormMystery
{
    public static AdamState AdamL2Step(Tensor w, Tensor g, Tensor m, Tensor v, int step, double eta, double lambda) =>
        Solutions.NormMystery.AdamL2Step(w, g, m, v, step, eta, eta * lambda);
}
