// Pushes zero away.
// A weight that is exactly 0 was treated as positive. At the kink any slope from −1 to 1 is a subgradient; this
// exercise takes sign(0) = 0, so that the penalty leaves a zero alone.
namespace WeightDecay.Misconceptions.PushesZeroAway;

public static class UpdateRules
{
    public static Tensor L1Step(Tensor w, Tensor g, double eta, double lambda) =>
        w - eta * (g + lambda * where(w >= 0, ones_like(w), -ones_like(w)));
}
