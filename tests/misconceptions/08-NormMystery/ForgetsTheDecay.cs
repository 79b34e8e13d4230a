// Forgets the decay.
// That is a step on the loss alone, as if λ were 0. The optimiser was asked for weight decay.
namespace WeightDecay.Misconceptions.ForgetsTheDecay;

public static class NormMystery
{
    public static Tensor SgdStep(Tensor w, Tensor g, double eta, double weightDecay) => w - eta * g;

    public static AdamState AdamL2Step(Tensor w, Tensor g, Tensor m, Tensor v, int step, double eta, double lambda) =>
        Solutions.NormMystery.AdamL2Step(w, g, m, v, step, eta, 0);

    public static AdamState AdamWStep(Tensor w, Tensor g, Tensor m, Tensor v, int step, double eta, double lambda) =>
        Solutions.NormMystery.AdamWStep(w, g, m, v, step, eta, 0);

    public static LinearParameters ConciseStep(Tensor w, Tensor b, Tensor gw, Tensor gb, double eta, double lambda) =>
        Solutions.NormMystery.ConciseStep(w, b, gw, gb, eta, 0);
}
