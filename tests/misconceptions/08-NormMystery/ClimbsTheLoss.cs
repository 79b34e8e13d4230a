// Climbs the loss.
// The gradient was added. It points uphill: subtract what the optimiser makes of it.
namespace WeightDecay.Misconceptions.ClimbsTheLoss;

public static class NormMystery
{
    public static Tensor SgdStep(Tensor w, Tensor g, double eta, double weightDecay) =>
        (1 - eta * weightDecay) * w + eta * g;

    public static AdamState AdamL2Step(Tensor w, Tensor g, Tensor m, Tensor v, int step, double eta, double lambda) =>
        Solutions.NormMystery.AdamL2Step(w, g, m, v, step, eta, lambda) with
        {
            W = 2 * w - Solutions.NormMystery.AdamL2Step(w, g, m, v, step, eta, lambda).W,
        };

    public static AdamState AdamWStep(Tensor w, Tensor g, Tensor m, Tensor v, int step, double eta, double lambda) =>
        Solutions.NormMystery.AdamWStep(w, g, m, v, step, eta, lambda) with
        {
            W = 2 * (1 - eta * lambda) * w - Solutions.NormMystery.AdamWStep(w, g, m, v, step, eta, lambda).W,
        };

    public static LinearParameters ConciseStep(Tensor w, Tensor b, Tensor gw, Tensor gb, double eta, double lambda) =>
        Solutions.NormMystery.ConciseStep(w, b, -gw, -gb, eta, lambda);
}
