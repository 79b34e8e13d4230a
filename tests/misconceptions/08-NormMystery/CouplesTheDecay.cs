// Couples the decay.
// That is Adam with an L2 penalty: the decay was put into the gradient, and the moments rescaled it. In AdamW the
// moments see g alone, and w is multiplied by 1 − ηλ.
namespace WeightDecay.Misconceptions.CouplesTheDecay;

public static class NormMystery
{
    public static AdamState AdamWStep(Tensor w, Tensor g, Tensor m, Tensor v, int step, double eta, double lambda) =>
        Solutions.NormMystery.AdamL2Step(w, g, m, v, step, eta, lambda);
}
