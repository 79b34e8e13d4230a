// Every rule as a plain loop over plain numbers, with cases instead of formulas; repeated steps are repeated.
namespace WeightDecay.Alternatives.EntryByEntry;

public static class UpdateRules
{
    public static Tensor L2Step(Tensor w, Tensor g, double eta, double lambda)
    {
        Check(w, g, eta, lambda);
        return Each(w, g, (wi, gi) => wi - eta * gi - eta * lambda * wi);
    }

    public static Tensor L1Step(Tensor w, Tensor g, double eta, double lambda)
    {
        Check(w, g, eta, lambda);
        return Each(w, g, (wi, gi) => wi - eta * gi - eta * lambda * Math.Sign(wi));
    }

    public static Tensor SoftThreshold(Tensor w, double t)
    {
        Guard.NotEmpty(w);
        Guard.NotNegative(t);
        return Each(w, w, (wi, _) => Towards(wi, t));
    }

    public static Tensor ProximalL1Step(Tensor w, Tensor g, double eta, double lambda)
    {
        Check(w, g, eta, lambda);
        return Each(w, g, (wi, gi) => Towards(wi - eta * gi, eta * lambda));
    }

    public static Tensor L2After(Tensor w0, double eta, double lambda, int steps)
    {
        Check(w0, eta, lambda, steps);
        return Each(w0, w0, (wi, _) => Enumerable.Range(0, steps).Aggregate(wi, (v, _) => v - eta * lambda * v));
    }

    public static Tensor L1After(Tensor w0, double eta, double lambda, int steps)
    {
        Check(w0, eta, lambda, steps);
        return Each(w0, w0, (wi, _) => Enumerable.Range(0, steps).Aggregate(wi, (v, _) => Towards(v, eta * lambda)));
    }

    public static double StableLearningRate(double lambda, double L)
    {
        Guard.NotNegative(lambda);
        Guard.NotNegative(L);
        Guard.Positive(lambda + L, nameof(L));
        return 1 / (0.5 * lambda + 0.5 * L);
    }

    private static double Towards(double v, double t) =>
        v > t ? v - t
        : v < -t ? v + t
        : 0;

    private static Tensor Each(Tensor w, Tensor g, Func<double, double, double> rule) =>
        tensor(Entries(w).Zip(Entries(g), rule).ToArray(), w.dtype).reshape(w.shape);

    private static double[] Entries(Tensor t) => t.to(ScalarType.Float64).contiguous().data<double>().ToArray();

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
