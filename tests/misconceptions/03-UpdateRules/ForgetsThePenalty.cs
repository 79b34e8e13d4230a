// Forgets the penalty.
// That is a step on the loss alone, as if λ were 0. The penalty has a pull of its own, with or without data.
namespace WeightDecay.Misconceptions.ForgetsThePenalty;

public static class UpdateRules
{
    public static Tensor L2Step(Tensor w, Tensor g, double eta, double lambda) => w - eta * g;

    public static Tensor L1Step(Tensor w, Tensor g, double eta, double lambda) => w - eta * g;

    public static Tensor ProximalL1Step(Tensor w, Tensor g, double eta, double lambda) => w - eta * g;
}
