// Forgets to stop at zero.
// Entries smaller than the threshold came out on the other side of zero. There |w| − t is negative, and
// max(·, 0) has to make it zero.
namespace WeightDecay.Misconceptions.ForgetsToStopAtZero;

public static class UpdateRules
{
    public static Tensor SoftThreshold(Tensor w, double t) => w.sign() * (w.abs() - t);

    public static Tensor ProximalL1Step(Tensor w, Tensor g, double eta, double lambda) =>
        SoftThreshold(w - eta * g, eta * lambda);

    public static Tensor L1After(Tensor w0, double eta, double lambda, int steps) =>
        SoftThreshold(w0, steps * eta * lambda);
}
