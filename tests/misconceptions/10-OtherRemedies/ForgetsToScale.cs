// Forgets to scale.
// With a share p of zeros and nothing else changed the mean falls to (1 − p)·x. Inverted dropout divides what it keeps by 1 − p.
namespace WeightDecay.Misconceptions.ForgetsToScale;

public static class OtherRemedies
{
    public static Tensor Dropout(Tensor x, double p, long seed) =>
        Solutions.OtherRemedies.Dropout(x, p, seed) * (1 - p);
}
