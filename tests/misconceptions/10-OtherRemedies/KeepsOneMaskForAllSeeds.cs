// Keeps one mask for all seeds.
// Two seeds dropped the same places: the generator was not seeded with the argument.
namespace WeightDecay.Misconceptions.KeepsOneMaskForAllSeeds;

public static class OtherRemedies
{
    public static Tensor Dropout(Tensor x, double p, long seed) => Solutions.OtherRemedies.Dropout(x, p, 0);
}
