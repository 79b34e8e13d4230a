// Takes the sign of the gradient.
// The decay goes against sign(g) instead of sign(w). The penalty does not know the data: it pulls the weight towards
// zero wherever the loss pulls it.
namespace WeightDecay.Misconceptions.TakesTheSignOfTheGradient;

public static class UpdateRules
{
    public static Tensor L1Step(Tensor w, Tensor g, double eta, double lambda) => w - eta * (g + lambda * g.sign());
}
