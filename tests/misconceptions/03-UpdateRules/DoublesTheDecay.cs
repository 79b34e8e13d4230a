// Doubles the decay.
// That is the rule for the penalty ‖w‖², whose gradient is 2w. Here the penalty is ½‖w‖² and its gradient is w:
// λ counts once.
namespace WeightDecay.Misconceptions.DoublesTheDecay;

public static class UpdateRules
{
    public static Tensor L2Step(Tensor w, Tensor g, double eta, double lambda) => (1 - 2 * eta * lambda) * w - eta * g;

    public static Tensor L2After(Tensor w0, double eta, double lambda, int steps) =>
        Math.Pow(1 - 2 * eta * lambda, steps) * w0;

    public static double StableLearningRate(double lambda, double L) => 2 / (2 * lambda + L);
}
