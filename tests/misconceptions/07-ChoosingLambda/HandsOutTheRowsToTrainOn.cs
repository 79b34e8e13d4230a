// Hands out the rows to train on.
// Each array holds the rows outside the fold, those to fit. The rows to hold out are wanted.
namespace WeightDecay.Misconceptions.HandsOutTheRowsToTrainOn;

public static class ChoosingLambda
{
    public static int[][] Folds(int n, int k, int seed) =>
        [.. Solutions.ChoosingLambda.Folds(n, k, seed).Select(fold => Enumerable.Range(0, n).Except(fold).ToArray())];
}
