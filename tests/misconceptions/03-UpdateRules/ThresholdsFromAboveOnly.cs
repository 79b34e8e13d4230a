// Thresholds from above only.
// Every negative entry became 0: that is max(w − t, 0). Apply it to |w|, then give the result the sign of w.
namespace WeightDecay.Misconceptions.ThresholdsFromAboveOnly;

public static class UpdateRules
{
    public static Tensor SoftThreshold(Tensor w, double t) => (w - t).clamp_min(0);

    public static Tensor ProximalL1Step(Tensor w, Tensor g, double eta, double lambda) =>
        SoftThreshold(w - eta * g, eta * lambda);

    public static Tensor L1After(Tensor w0, double eta, double lambda, int steps) =>
        SoftThreshold(w0, steps * eta * lambda);
}
