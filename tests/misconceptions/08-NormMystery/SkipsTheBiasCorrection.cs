// Skips the bias correction.
// The moments were used as they are. They start at 0, so after t steps they are too small by the factors 1 − β₁ᵗ
// and 1 − β₂ᵗ: divide by these before the step.
namespace WeightDecay.Misconceptions.SkipsTheBiasCorrection;

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
        Tensor first = mean;
        Tensor second = square;
        return new AdamState(w - eta * first / (second.sqrt() + AdamState.Epsilon), mean, square);
    }
}
