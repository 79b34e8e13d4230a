// Broadcasts the column.
// Weights of shape [d, 1] times mean squares of shape [d] give [d, d]: every weight with every input. Give both one shape first.
namespace WeightDecay.Misconceptions.BroadcastsTheColumn;

public static class OtherRemedies
{
    public static Tensor DropoutPenalty(Tensor X, Tensor w, double p) =>
        p / (1 - p) * 0.5 * (w.square() * X.square().mean([0])).sum();
}
