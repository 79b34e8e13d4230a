// Swaps the betas.
// β₁ = 0.9 belongs to the mean of the gradients and β₂ = 0.999 to the mean of their squares.
namespace WeightDecay.Misconceptions.SwapsTheBetas;

public static class NormMystery
{
    public static AdamState AdamL2Step(Tensor w, Tensor g, Tensor m, Tensor v, int step, double eta, double lambda) =>
        Step(w, g + lambda * w, m, v, step, eta);

    public static AdamState AdamWStep(Tensor w, Tensor g, Tensor m, Tensor v, int step, double eta, double lambda) =>
        Step((1 - eta * lambda) * w, g, m, v, step, eta);

    private static AdamState Step(Tensor w, Tensor g, Tensor m, Tensor v, int step, double eta)
    {
        Tensor mean = AdamState.Beta2 * m + (1 - AdamState.Beta2) * g;
        Tensor square = AdamState.Beta1 * v + (1 - AdamState.Beta1) * g.square();
        Tensor first = mean / (1 - Math.Pow(AdamState.Beta2, step));
        Tensor second = square / (1 - Math.Pow(AdamState.Beta1, step));
        return new AdamState(w - eta * first / (second.sqrt() + AdamState.Epsilon), mean, square);
    }
}
