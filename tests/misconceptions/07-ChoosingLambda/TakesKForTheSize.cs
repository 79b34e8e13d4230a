// Takes k for the size.
// The folds have k rows each. k is how many folds there are.
namespace WeightDecay.Misconceptions.TakesKForTheSize;

public static class ChoosingLambda
{
    public static int[][] Folds(int n, int k, int seed)
    {
        int[] rows = [.. Enumerable.Range(0, n)];
        new Random(seed).Shuffle(rows);
        return [.. rows.Chunk(k)];
    }
}
