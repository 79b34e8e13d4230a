// Piles the remainder on the last fold.
// The rows left over after the division all went to the last fold. Give each to another fold, so that sizes differ by one at
// most.
namespace WeightDecay.Misconceptions.PilesTheRemainderOnTheLastFold;

public static class ChoosingLambda
{
    public static int[][] Folds(int n, int k, int seed)
    {
        int[] rows = [.. Enumerable.Range(0, n)];
        new Random(seed).Shuffle(rows);
        int size = n / k;
        return [.. Enumerable.Range(0, k).Select(j => rows[(j * size)..(j == k - 1 ? n : (j + 1) * size)])];
    }
}
