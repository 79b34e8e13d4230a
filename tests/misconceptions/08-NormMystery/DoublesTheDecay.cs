// Doubles the decay.
// That is the rule for the penalty λ‖w‖². The library adds λw to the gradient, once: its penalty is λ·½‖w‖².
namespace WeightDecay.Misconceptions.DoublesTheDecay;

public static class NormMystery
{
    public static double NormAfter(double norm0, double eta, double lambda, int steps) =>
        Math.Pow(1 - 2 * eta * lambda, 2 * steps) * norm0;

    public static Tensor SgdStep(Tensor w, Tensor g, double eta, double weightDecay) =>
        Solutions.NormMystery.SgdStep(w, g, eta, 2 * weightDecay);

    public static AdamState AdamL2Step(Tensor w, Tensor g, Tensor m, Tensor v, int step, double eta, double lambda) =>
        Solutions.NormMystery.AdamL2Step(w, g, m, v, step, eta, 2 * lambda);

    public static AdamState AdamWStep(Tensor w, Tensor g, Tensor m, Tensor v, int step, double eta, double lambda) =>
        Solutions.NormMystery.AdamWStep(w, g, m, v, step, eta, 2 * lambda);

    public static LinearParameters ConciseStep(Tensor w, Tensor b, Tensor gw, Tensor gb, double eta, double lambda) =>
        Solutions.NormMystery.ConciseStep(w, b, gw, gb, eta, 2 * lambda);
}
