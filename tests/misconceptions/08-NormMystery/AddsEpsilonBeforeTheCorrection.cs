// Adds epsilon before the correction.
// ε was added to √v and then divided by √(1 − β₂ᵗ) with it, which makes it up to 32 times as large. Correct v
// first, then take the root, then add ε.
namespace WeightDecay.Misconceptions.AddsEpsilonBeforeTheCorrection;

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
        Tensor first = mean / (1 - Math.Pow(AdamState.Beta1, step));
        return new AdamState(
            w - eta * first * Math.Sqrt(1 - Math.Pow(AdamState.Beta2, step)) / (square.sqrt() + AdamState.Epsilon),
            mean,
            square
        );
    }
}
