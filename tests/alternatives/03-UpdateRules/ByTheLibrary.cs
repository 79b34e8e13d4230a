// Autograd differentiates the penalties, and the library's own soft shrinkage does the rest.
namespace WeightDecay.Alternatives.ByTheLibrary;

public static class UpdateRules
{
    public static Tensor L2Step(Tensor w, Tensor g, double eta, double lambda)
    {
        Check(w, g, eta, lambda);
        return w - eta * (g + lambda * Gradients.Gradient(v => 0.5 * v.square().sum(), w));
    }

    public static Tensor L1Step(Tensor w, Tensor g, double eta, double lambda)
    {
        Check(w, g, eta, lambda);
        return w - eta * (g + lambda * Gradients.Gradient(v => v.abs().sum(), w));
    }

    public static Tensor SoftThreshold(Tensor w, double t)
    {
        Guard.NotEmpty(w);
        Guard.NotNegative(t);
        return nn.functional.softshrink(w, t);
    }

    public static Tensor ProximalL1Step(Tensor w, Tensor g, double eta, double lambda)
    {
        Check(w, g, eta, lambda);
        return nn.functional.softshrink(w - eta * g, eta * lambda);
    }

    public static Tensor L2After(Tensor w0, double eta, double lambda, int steps)
    {
        Check(w0, eta, lambda, steps);
        return w0 * pow(tensor(1 - eta * lambda, w0.dtype), steps);
    }

    public static Tensor L1After(Tensor w0, double eta, double lambda, int steps)
    {
        Check(w0, eta, lambda, steps);
        return nn.functional.softshrink(w0, steps * eta * lambda);
    }

    private static void Check(Tensor w, Tensor g, double eta, double lambda)
    {
        Guard.NotEmpty(w);
        Guard.SameShape(w, g);
        Guard.Positive(eta);
        Guard.NotNegative(lambda);
    }

    private static void Check(Tensor w0, double eta, double lambda, int steps)
    {
        Guard.NotEmpty(w0);
        Guard.Positive(eta);
        Guard.NotNegative(lambda);
        Guard.NotNegative(steps);
    }
}
