// PyTorch's own way: clones that are written into with lerp, addcmul and addcdiv; penalties differentiated by autograd; one optimiser for each parameter.
using TorchSharp.Modules;

namespace WeightDecay.Alternatives.FusedAndInPlace;

public static class NormMystery
{
    public static double ExpectedHalfSquaredNormOfUniform(int d, double a)
    {
        Guard.Positive(d);
        Guard.Positive(a);
        return d / 2.0 * new MathNet.Numerics.Distributions.ContinuousUniform(-a, a).Variance;
    }

    public static double ExpectedHalfSquaredNormOfNormal(int d, double sigma)
    {
        Guard.Positive(d);
        Guard.NotNegative(sigma);
        return d / 2.0 * new MathNet.Numerics.Distributions.Normal(0, sigma).Variance;
    }

    public static double NormAfter(double norm0, double eta, double lambda, int steps)
    {
        Guard.NotNegative(norm0);
        Guard.Positive(eta);
        Guard.NotNegative(lambda);
        Guard.NotNegative(steps);
        return norm0 * full(steps, 1 - eta * lambda, ScalarType.Float64).square().prod().item<double>();
    }

    public static double EffectiveLambda(double weightDecay, double lossScale)
    {
        Guard.NotNegative(weightDecay);
        Guard.Positive(lossScale);
        return 1 / (lossScale / weightDecay);
    }

    public static Tensor SgdStep(Tensor w, Tensor g, double eta, double weightDecay)
    {
        Guard.NotEmpty(w);
        Guard.SameShape(w, g);
        Guard.Positive(eta);
        Guard.NotNegative(weightDecay);
        return w.add(Pulled(w, g, weightDecay), alpha: -eta);
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
        return Adam(w.clone(), Pulled(w, g, lambda), m.clone(), v.clone(), step, eta);
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
        return Adam(w.clone().mul_(1 - eta * lambda), g, m.clone(), v.clone(), step, eta);
    }

    public static LinearParameters ConciseStep(Tensor w, Tensor b, Tensor gw, Tensor gb, double eta, double lambda)
    {
        Guard.NotEmpty(w);
        Guard.NotEmpty(b);
        Guard.SameShape(w, gw);
        Guard.SameShape(b, gb);
        Guard.Positive(eta);
        Guard.NotNegative(lambda);
        return new LinearParameters(Stepped(w, gw, eta, lambda), Stepped(b, gb, eta, 0));
    }

    private static Tensor Pulled(Tensor w, Tensor g, double lambda) =>
        Gradients.Gradient(u => (g * u).sum() + lambda * 0.5 * u.square().sum(), w);

    private static AdamState Adam(Tensor w, Tensor g, Tensor m, Tensor v, int step, double eta)
    {
        using var frozen = no_grad();
        double rate = eta / (1 - Math.Pow(AdamState.Beta1, step));
        double growth = Math.Sqrt(1 - Math.Pow(AdamState.Beta2, step));
        m.mul_(AdamState.Beta1).add_(g, alpha: 1 - AdamState.Beta1);
        v.mul_(AdamState.Beta2).addcmul_(g, g, value: 1 - AdamState.Beta2);
        w.addcdiv_(m, (v.sqrt() / growth).add_(AdamState.Epsilon), value: -rate);
        return new AdamState(w, m, v);
    }

    private static Tensor Stepped(Tensor value, Tensor gradient, double eta, double lambda)
    {
        using var p = new Parameter(value.detach().clone()) { grad = gradient.clone() };
        using var optimiser = optim.SGD([p], eta, weight_decay: lambda);
        optimiser.step();
        return p.detach().clone();
    }
}
