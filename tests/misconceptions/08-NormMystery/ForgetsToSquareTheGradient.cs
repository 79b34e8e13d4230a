// Forgets to square the gradient.
// v was fed with g instead of g². It is the running mean of squares, and never negative.
namespace WeightDecay.Misconceptions.ForgetsToSquareTheGradient;

public static class NormMystery
{
    public static AdamState AdamL2Step(Tensor w, Tensor g, Tensor m, Tensor v, int step, double eta, double lambda) =>
        Step(w, g + lambda * w, m, v, step, eta);

    public static AdamState AdamWStep(Tensor w, Tensor g, Tensor m, Tensor v, int step, double eta, double lambda) =>
        Step((1 - eta * lambda) * w, g, m, v, step, eta);

    private static AdamState Step(Tensor w, Tensor g, Tensor m, Tensor v, int step, double eta)
    {
        Tensor mean = AdamState.Beta1 * m + (1 - AdamState.Beta1) * g;
        Tensor square = AdamState.Beta2 * v + (1 - AdamState.Beta2) * g;
        Tensor first = mean / (1 - Math.Pow(AdamState.Beta1, step));
        Tensor second = square / (1 - Math.Pow(AdamState.Beta2, step));
        return new AdamState(w - eta * first / (second.sqrt() + AdamState.Epsilon), mean, square);
    }
}
