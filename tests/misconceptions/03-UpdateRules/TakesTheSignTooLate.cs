// Takes the sign too late.
// The sign was read after the gradient step. A subgradient step takes both slopes at the same place, the old w.
namespace WeightDecay.Misconceptions.TakesTheSignTooLate;

public static class UpdateRules
{
    public static Tensor L1Step(Tensor w, Tensor g, double eta, double lambda)
    {
        Tensor moved = w - eta * g;
        return moved - eta * lambda * moved.sign();
    }
}
