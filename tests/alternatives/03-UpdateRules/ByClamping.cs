// No sign, no absolute value and no maximum: the threshold is what remains after clamping, the slope of |w| comes from comparisons.
namespace WeightDecay.Alternatives.ByClamping;

public static class UpdateRules
{
    public static Tensor L2Step(Tensor w, Tensor g, double eta, double lambda)
    {
        Check(w, g, eta, lambda);
        return stack([w, g], -1).matmul(tensor(new[] { 1 - eta * lambda, -eta }, w.dtype));
    }

    public static Tensor L1Step(Tensor w, Tensor g, double eta, double lambda)
    {
        Check(w, g, eta, lambda);
        return w - eta * g - eta * lambda * ((w > 0).to(w.dtype) - (w < 0).to(w.dtype));
    }

    public static Tensor SoftThreshold(Tensor w, double t)
    {
        Guard.NotEmpty(w);
        Guard.NotNegative(t);
        return w - w.clamp(-t, t);
    }

    public static Tensor ProximalL1Step(Tensor w, Tensor g, double eta, double lambda)
    {
        Check(w, g, eta, lambda);
        Tensor moved = w - eta * g;
        return (moved - eta * lambda).relu() - (-moved - eta * lambda).relu();
    }

    public static Tensor L2After(Tensor w0, double eta, double lambda, int steps)
    {
        Check(w0, eta, lambda, steps);
        return w0 * full(steps, 1 - eta * lambda, w0.dtype).prod();
    }

    public static Tensor L1After(Tensor w0, double eta, double lambda, int steps)
    {
        Check(w0, eta, lambda, steps);
        return w0 - w0.clamp(-steps * eta * lambda, steps * eta * lambda);
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
