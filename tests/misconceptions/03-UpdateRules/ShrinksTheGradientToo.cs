// Shrinks the gradient too.
// The factor 1 − ηλ was applied after the gradient step, and so to ηg as well. Both gradients are taken at the old w:
// only w is multiplied.
namespace WeightDecay.Misconceptions.ShrinksTheGradientToo;

public static class UpdateRules
{
    public static Tensor L2Step(Tensor w, Tensor g, double eta, double lambda) => (1 - eta * lambda) * (w - eta * g);
}
