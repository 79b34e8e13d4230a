// Divides zero by zero.
// w/|w| is the sign of w everywhere but at 0, where 0/0 is not a number and spoils all that follows. sign(0) is 0.
namespace WeightDecay.Misconceptions.DividesZeroByZero;

public static class UpdateRules
{
    public static Tensor L1Step(Tensor w, Tensor g, double eta, double lambda) => w - eta * (g + lambda * w / w.abs());

    public static Tensor SoftThreshold(Tensor w, double t) => w / w.abs() * (w.abs() - t).clamp_min(0);
}
