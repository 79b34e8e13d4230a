// Sums over the rows.
// The loss is a mean over the rows, and so is what dropout adds to it: mean(xⱼ²), not the sum.
namespace WeightDecay.Misconceptions.SumsOverTheRows;

public static class OtherRemedies
{
    public static Tensor DropoutPenalty(Tensor X, Tensor w, double p) =>
        X.shape[0] * Solutions.OtherRemedies.DropoutPenalty(X, w, p);
}
