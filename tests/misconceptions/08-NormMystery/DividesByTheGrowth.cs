// Divides by the growth.
// That is (w − ηg)/(1 + ηλ), the step that pays the decay on the new weights. The library takes it from the old
// ones: a factor 1 − ηλ on w.
namespace WeightDecay.Misconceptions.DividesByTheGrowth;

public static class NormMystery
{
    public static Tensor SgdStep(Tensor w, Tensor g, double eta, double weightDecay) =>
        (w - eta * g) / (1 + eta * weightDecay);
}
