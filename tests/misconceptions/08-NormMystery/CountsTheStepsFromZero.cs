// Counts the steps from zero.
// The correction was made with t − 1. The first step is number 1; with 0 the correction divides by zero.
namespace WeightDecay.Misconceptions.CountsTheStepsFromZero;

public static class NormMystery
{
    public static AdamState AdamL2Step(Tensor w, Tensor g, Tensor m, Tensor v, int step, double eta, double lambda) =>
        Step(w, g + lambda * w, m, v, step, eta);

    public static AdamState AdamWStep(Tensor w, Tensor g, Tensor m, Tensor v, int step, double eta, double lambda) =>
        Step((1 - eta * lambda) * w, g, m, v, step, eta);

    private static AdamState Step(Tensor w, Tensor g, Tensor m, Tensor v, int step, double eta)
    {
        Tensor mean = AdamState.Beta1 * m + (1 - AdamState.Beta1) * g;
        Tensor square = AdamState.Beta2 * v + (1 - AdamState.Beta2) * g.square();
        Tensor first = mean / (1 - Math.Pow(AdamState.Beta1, step - 1));
        Tensor second = square / (1 - Math.Pow(AdamState.Beta2, step - 1));
        return new AdamState(w - eta * first / (second.sqrt() + AdamState.Epsilon), mean, square);
    }
}
