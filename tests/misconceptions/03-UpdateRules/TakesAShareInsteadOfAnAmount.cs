// Takes a share instead of an amount.
// That shrinks w in proportion to itself, which is the L2 rule. The slope of |w| is 1 however large w is: L1 takes
// the same amount from every weight.
namespace WeightDecay.Misconceptions.TakesAShareInsteadOfAnAmount;

public static class UpdateRules
{
    public static Tensor L1Step(Tensor w, Tensor g, double eta, double lambda) => (1 - eta * lambda) * w - eta * g;

    public static Tensor SoftThreshold(Tensor w, double t) => (1 - t) * w;

    public static Tensor ProximalL1Step(Tensor w, Tensor g, double eta, double lambda) =>
        (1 - eta * lambda) * (w - eta * g);

    public static Tensor L1After(Tensor w0, double eta, double lambda, int steps) =>
        Math.Pow(1 - eta * lambda, steps) * w0;
}
