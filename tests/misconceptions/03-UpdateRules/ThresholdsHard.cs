// Thresholds hard.
// Large entries were kept as they are. That is the hard threshold, which belongs to counting the non-zero weights; the
// soft one takes t from the large entries too.
namespace WeightDecay.Misconceptions.ThresholdsHard;

public static class UpdateRules
{
    public static Tensor SoftThreshold(Tensor w, double t) => where(w.abs() > t, w, zeros_like(w));

    public static Tensor ProximalL1Step(Tensor w, Tensor g, double eta, double lambda) =>
        SoftThreshold(w - eta * g, eta * lambda);

    public static Tensor L1After(Tensor w0, double eta, double lambda, int steps) =>
        SoftThreshold(w0, steps * eta * lambda);
}
