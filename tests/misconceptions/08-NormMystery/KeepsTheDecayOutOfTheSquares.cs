// Keeps the decay out of the squares.
// The decay went into m but not into v. In Adam with an L2 penalty both moments see g + λw.
namespace WeightDecay.Misconceptions.KeepsTheDecayOutOfTheSquares;

public static class NormMystery
{
    public static AdamState AdamL2Step(Tensor w, Tensor g, Tensor m, Tensor v, int step, double eta, double lambda)
    {
        Tensor mean = AdamState.Beta1 * m + (1 - AdamState.Beta1) * (g + lambda * w);
        Tensor square = AdamState.Beta2 * v + (1 - AdamState.Beta2) * g.square();
        Tensor first = mean / (1 - Math.Pow(AdamState.Beta1, step));
        Tensor second = square / (1 - Math.Pow(AdamState.Beta2, step));
        return new AdamState(w - eta * first / (second.sqrt() + AdamState.Epsilon), mean, square);
    }
}
