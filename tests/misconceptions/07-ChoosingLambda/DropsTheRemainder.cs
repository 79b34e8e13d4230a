// Drops the remainder.
// Each fold has n/k rows, rounded down, and the rows left over are in none. They must be dealt out too, one for each fold.
namespace WeightDecay.Misconceptions.DropsTheRemainder;

public static class ChoosingLambda
{
    public static int[][] Folds(int n, int k, int seed)
    {
        int[] rows = [.. Enumerable.Range(0, n)];
        new Random(seed).Shuffle(rows);
        return [.. rows.Chunk(n / k).Take(k)];
    }
}
