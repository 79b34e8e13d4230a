// Plain numbers and loops: integrals as sums of exact pieces, powers by repetition, every weight with moments of its own.
namespace WeightDecay.Alternatives.EntryByEntry;

public static class NormMystery
{
    public static double ExpectedHalfSquaredNormOfUniform(int d, double a)
    {
        Guard.Positive(d);
        Guard.Positive(a);
        // Two points of Gauss and Legendre integrate w² exactly.
        double point = a / Math.Sqrt(3);
        return Enumerable.Repeat(0.25 * (point * point + -point * -point), d).Sum();
    }

    public static double ExpectedHalfSquaredNormOfNormal(int d, double sigma)
    {
        Guard.Positive(d);
        Guard.NotNegative(sigma);
        return Enumerable.Repeat(sigma * sigma, d).Sum() / 2;
    }

    public static double NormAfter(double norm0, double eta, double lambda, int steps)
    {
        Guard.NotNegative(norm0);
        Guard.Positive(eta);
        Guard.NotNegative(lambda);
        Guard.NotNegative(steps);
        double w = Math.Sqrt(norm0);
        for (int t = 0; t < steps; t++)
            w -= eta * lambda * w;
        return w * w;
    }

    public static double EffectiveLambda(double weightDecay, double lossScale)
    {
        Guard.NotNegative(weightDecay);
        Guard.Positive(lossScale);
        return Math.Sqrt(weightDecay / lossScale) * Math.Sqrt(weightDecay / lossScale);
    }

    public static Tensor SgdStep(Tensor w, Tensor g, double eta, double weightDecay)
    {
        Guard.NotEmpty(w);
        Guard.SameShape(w, g);
        Guard.Positive(eta);
        Guard.NotNegative(weightDecay);
        return Pack(Entries(w).Zip(Entries(g), (wi, gi) => wi - eta * gi - eta * weightDecay * wi), w);
    }

    public static AdamState AdamL2Step(Tensor w, Tensor g, Tensor m, Tensor v, int step, double eta, double lambda)
    {
        Guard.NotEmpty(w);
        Guard.SameShape(w, g);
        Guard.SameShape(w, m);
        Guard.SameShape(w, v);
        Guard.Positive(step);
        Guard.Positive(eta);
        Guard.NotNegative(lambda);
        return Each(w, g, m, v, (wi, gi, mi, vi) => Adam(wi, gi + lambda * wi, mi, vi, step, eta));
    }

    public static AdamState AdamWStep(Tensor w, Tensor g, Tensor m, Tensor v, int step, double eta, double lambda)
    {
        Guard.NotEmpty(w);
        Guard.SameShape(w, g);
        Guard.SameShape(w, m);
        Guard.SameShape(w, v);
        Guard.Positive(step);
        Guard.Positive(eta);
        Guard.NotNegative(lambda);
        return Each(w, g, m, v, (wi, gi, mi, vi) => Adam(wi - eta * lambda * wi, gi, mi, vi, step, eta));
    }

    public static LinearParameters ConciseStep(Tensor w, Tensor b, Tensor gw, Tensor gb, double eta, double lambda)
    {
        Guard.NotEmpty(w);
        Guard.NotEmpty(b);
        Guard.SameShape(w, gw);
        Guard.SameShape(b, gb);
        Guard.Positive(eta);
        Guard.NotNegative(lambda);
        return new LinearParameters(SgdStep(w, gw, eta, lambda), SgdStep(b, gb, eta, 0));
    }

    private static (double W, double M, double V) Adam(double w, double g, double m, double v, int t, double eta)
    {
        m += (1 - AdamState.Beta1) * (g - m);
        v += (1 - AdamState.Beta2) * (g * g - v);
        double rate = eta / (1 - Math.Pow(AdamState.Beta1, t));
        double size = Math.Sqrt(v / (1 - Math.Pow(AdamState.Beta2, t)));
        return (w - rate * m / (size + AdamState.Epsilon), m, v);
    }

    private static AdamState Each(
        Tensor w,
        Tensor g,
        Tensor m,
        Tensor v,
        Func<double, double, double, double, (double W, double M, double V)> rule
    )
    {
        double[] gs = Entries(g);
        double[] ms = Entries(m);
        double[] vs = Entries(v);
        var all = Entries(w).Select((wi, i) => rule(wi, gs[i], ms[i], vs[i])).ToArray();
        return new AdamState(
            Pack(all.Select(a => a.W), w),
            Pack(all.Select(a => a.M), w),
            Pack(all.Select(a => a.V), w)
        );
    }

    private static double[] Entries(Tensor t) => t.to(ScalarType.Float64).contiguous().data<double>().ToArray();

    private static Tensor Pack(IEnumerable<double> entries, Tensor like) =>
        tensor(entries.ToArray(), like.dtype).reshape(like.shape);
}
