// Adds the decay.
// The penalty pushes w away from zero. Descent goes against the gradient, so what the penalty adds to the gradient is
// subtracted from w; in the stable rate, λ adds to the curvature.
namespace WeightDecay.Misconceptions.AddsTheDecay;

public static class UpdateRules
{
    public static Tensor L2Step(Tensor w, Tensor g, double eta, double lambda) => (1 + eta * lambda) * w - eta * g;

    public static Tensor L1Step(Tensor w, Tensor g, double eta, double lambda) => w - eta * (g - lambda * w.sign());

    public static Tensor SoftThreshold(Tensor w, double t) => w.sign() * (w.abs() + t);

    public static Tensor ProximalL1Step(Tensor w, Tensor g, double eta, double lambda) =>
        SoftThreshold(w - eta * g, eta * lambda);

    public static Tensor L2After(Tensor w0, double eta, double lambda, int steps) =>
        Math.Pow(1 + eta * lambda, steps) * w0;

    public static Tensor L1After(Tensor w0, double eta, double lambda, int steps) =>
        SoftThreshold(w0, steps * eta * lambda);

    public static double StableLearningRate(double lambda, double L) => 2 / (L - lambda);
}
