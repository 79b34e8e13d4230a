// Scales when it should divide.
// What is kept was multiplied by 1 − p. It must be divided by it, so that fewer entries are larger and the mean stays.
namespace WeightDecay.Misconceptions.ScalesWhenItShouldDivide;

public static class OtherRemedies
{
    public static Tensor Dropout(Tensor x, double p, long seed) =>
        Solutions.OtherRemedies.Dropout(x, p, seed) * ((1 - p) * (1 - p));
}
