// Returns what is taken away.
// w cut to the range from −t to t is the part that the threshold removes. The answer is what remains: w minus that.
namespace WeightDecay.Misconceptions.ReturnsWhatIsTakenAway;

public static class UpdateRules
{
    public static Tensor SoftThreshold(Tensor w, double t) => w.clamp(-t, t);

    public static Tensor ProximalL1Step(Tensor w, Tensor g, double eta, double lambda) =>
        SoftThreshold(w - eta * g, eta * lambda);

    public static Tensor L1After(Tensor w0, double eta, double lambda, int steps) =>
        SoftThreshold(w0, steps * eta * lambda);
}
