// Forgets the sign.
// Only the size of w went in. The L1 penalty pulls towards zero from both sides: what is done to w must be
// mirrored for −w, so a factor sign(w) is missing.
namespace WeightDecay.Misconceptions.ForgetsTheSign;

public static class UpdateRules
{
    public static Tensor L1Step(Tensor w, Tensor g, double eta, double lambda) => w - eta * (g + lambda);

    public static Tensor SoftThreshold(Tensor w, double t) => (w.abs() - t).clamp_min(0);

    public static Tensor ProximalL1Step(Tensor w, Tensor g, double eta, double lambda) =>
        SoftThreshold(w - eta * g, eta * lambda);

    public static Tensor L1After(Tensor w0, double eta, double lambda, int steps) =>
        SoftThreshold(w0, steps * eta * lambda);
}
