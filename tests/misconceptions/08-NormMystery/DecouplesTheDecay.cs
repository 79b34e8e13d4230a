// Decouples the decay.
// That is AdamW: the decay went past the moments. In Adam with an L2 penalty it is a part of the gradient, and the
// moments see g + λw.
namespace WeightDecay.Misconceptions.DecouplesTheDecay;

public static class NormMystery
{
    public static AdamState AdamL2Step(Tensor w, Tensor g, Tensor m, Tensor v, int step, double eta, double lambda) =>
        Solutions.NormMystery.AdamWStep(w, g, m, v, step, eta, lambda);
}
