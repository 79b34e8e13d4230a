// Forgets the learning rate.
// The decay used is λ itself. In the library's SGD and AdamW the learning rate multiplies the decay too: a step
// takes the share ηλ.
namespace WeightDecay.Misconceptions.ForgetsTheLearningRate;

public static class NormMystery
{
    public static double NormAfter(double norm0, double eta, double lambda, int steps) =>
        Math.Pow(1 - lambda, 2 * steps) * norm0;

    public static Tensor SgdStep(Tensor w, Tensor g, double eta, double weightDecay) => (1 - weightDecay) * w - eta * g;

    public static AdamState AdamWStep(Tensor w, Tensor g, Tensor m, Tensor v, int step, double eta, double lambda) =>
        Solutions.NormMystery.AdamWStep((1 - lambda) * w, g, m, v, step, eta, 0);

    public static LinearParameters ConciseStep(Tensor w, Tensor b, Tensor gw, Tensor gb, double eta, double lambda) =>
        new(
            Solutions.NormMystery.SgdStep(w, gw + lambda * w / eta, eta, 0),
            Solutions.NormMystery.SgdStep(b, gb, eta, 0)
        );
}
