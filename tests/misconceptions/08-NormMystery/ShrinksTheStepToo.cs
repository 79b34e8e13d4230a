// Shrinks the step too.
// The factor 1 − ηλ was applied after the step, and so to the step as well. Only the old w is multiplied.
namespace WeightDecay.Misconceptions.ShrinksTheStepToo;

public static class NormMystery
{
    public static Tensor SgdStep(Tensor w, Tensor g, double eta, double weightDecay) =>
        (1 - eta * weightDecay) * (w - eta * g);

    public static AdamState AdamWStep(Tensor w, Tensor g, Tensor m, Tensor v, int step, double eta, double lambda) =>
        Solutions.NormMystery.AdamWStep(w, g, m, v, step, eta, 0) with
        {
            W = (1 - eta * lambda) * Solutions.NormMystery.AdamWStep(w, g, m, v, step, eta, 0).W,
        };
}
