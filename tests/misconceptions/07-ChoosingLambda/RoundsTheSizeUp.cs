// Rounds the size up.
// Folds of n/k rows, rounded up, use the rows up too soon: the last fold is short, or there are fewer than k. Deal the rows
// out in turn instead.
namespace WeightDecay.Misconceptions.RoundsTheSizeUp;

public static class ChoosingLambda
{
    public static int[][] Folds(int n, int k, int seed)
    {
        int[] rows = [.. Enumerable.Range(0, n)];
        new Random(seed).Shuffle(rows);
        return [.. rows.Chunk((n + k - 1) / k)];
    }
}
