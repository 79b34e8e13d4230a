// Weighs all inputs alike.
// Each weight pays by the mean square of its own input. Here one mean square over all inputs was used for every weight.
namespace WeightDecay.Misconceptions.WeighsAllInputsAlike;

public static class OtherRemedies
{
    public static Tensor DropoutPenalty(Tensor X, Tensor w, double p) =>
        p / (1 - p) * 0.5 * w.square().sum() * X.square().mean();
}
