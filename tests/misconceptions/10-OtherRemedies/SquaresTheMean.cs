// Squares the mean.
// The mean of the squares counts, mean(xⱼ²). Here the mean was taken first, and a centred input would cost nothing.
namespace WeightDecay.Misconceptions.SquaresTheMean;

public static class OtherRemedies
{
    public static Tensor DropoutPenalty(Tensor X, Tensor w, double p) =>
        p / (1 - p) * 0.5 * (w.reshape(-1).square() * X.mean([0]).square()).sum();
}
