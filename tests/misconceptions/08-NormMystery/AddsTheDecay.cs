// Adds the decay.
// The weights are pushed away from zero. Decay shrinks them: λw is added to the gradient, and the gradient is
// subtracted.
namespace WeightDecay.Misconceptions.AddsTheDecay;

public static class NormMystery
{
    public static double NormAfter(double norm0, double eta, double lambda, int steps) =>
        Math.Pow(1 + eta * lambda, 2 * steps) * norm0;

    public static Tensor SgdStep(Tensor w, Tensor g, double eta, double weightDecay) =>
        (1 + eta * weightDecay) * w - eta * g;

    public static AdamState AdamL2Step(Tensor w, Tensor g, Tensor m, Tensor v, int step, double eta, double lambda) =>
        Solutions.NormMystery.AdamL2Step(w, g - 2 * lambda * w, m, v, step, eta, lambda);

    public static AdamState AdamWStep(Tensor w, Tensor g, Tensor m, Tensor v, int step, double eta, double lambda) =>
        Solutions.NormMystery.AdamWStep((1 + eta * lambda) * w, g, m, v, step, eta, 0);

    public static LinearParameters ConciseStep(Tensor w, Tensor b, Tensor gw, Tensor gb, double eta, double lambda) =>
        new(Solutions.NormMystery.SgdStep(w, gw - lambda * w, eta, 0), Solutions.NormMystery.SgdStep(b, gb, eta, 0));
}
