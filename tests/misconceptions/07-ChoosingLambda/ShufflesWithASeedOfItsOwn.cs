// Shuffles with a seed of its own.
// Every seed gave the same folds: the generator was made from another number. Hand it the seed.
namespace WeightDecay.Misconceptions.ShufflesWithASeedOfItsOwn;

public static class ChoosingLambda
{
    public static int[][] Folds(int n, int k, int seed) => Solutions.ChoosingLambda.Folds(n, k, 0);
}
