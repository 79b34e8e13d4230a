// Stops at every change of sign.
// A weight was made 0 because its sign changed. The loss may well carry a weight across zero; 0 is the answer only
// where w − ηg, the weight after the gradient step, is within ηλ of zero.
namespace WeightDecay.Misconceptions.StopsAtEveryChangeOfSign;

public static class UpdateRules
{
    public static Tensor ProximalL1Step(Tensor w, Tensor g, double eta, double lambda)
    {
        Tensor next = w - eta * (g + lambda * w.sign());
        return where(next * w < 0, zeros_like(w), next);
    }
}
