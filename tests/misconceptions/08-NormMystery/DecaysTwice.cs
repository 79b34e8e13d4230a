// Decays twice.
// The decay is both in the gradient and on the weights. Coupled is the one, decoupled the other.
namespace WeightDecay.Misconceptions.DecaysTwice;

public static class NormMystery
{
    public static AdamState AdamL2Step(Tensor w, Tensor g, Tensor m, Tensor v, int step, double eta, double lambda) =>
        Solutions.NormMystery.AdamL2Step(w, g, m, v, step, eta, lambda) with
        {
            W = Solutions.NormMystery.AdamL2Step(w, g, m, v, step, eta, lambda).W - eta * lambda * w,
        };

    public static AdamState AdamWStep(Tensor w, Tensor g, Tensor m, Tensor v, int step, double eta, double lambda) =>
        Solutions.NormMystery.AdamL2Step(w, g, m, v, step, eta, lambda) with
        {
            W = Solutions.NormMystery.AdamL2Step(w, g, m, v, step, eta, lambda).W - eta * lambda * w,
        };
}
