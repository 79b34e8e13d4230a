// Ignores the seed.
// Two calls with one seed gave different folds. Make the generator from the seed: an error that nobody can compute again
// cannot be checked.
namespace WeightDecay.Misconceptions.IgnoresTheSeed;

public static class ChoosingLambda
{
    public static int[][] Folds(int n, int k, int seed)
    {
        int[] rows = [.. Enumerable.Range(0, n)];
        Random.Shared.Shuffle(rows);
        return [.. Enumerable.Range(0, k).Select(j => rows[(j * n / k)..((j + 1) * n / k)])];
    }
}
