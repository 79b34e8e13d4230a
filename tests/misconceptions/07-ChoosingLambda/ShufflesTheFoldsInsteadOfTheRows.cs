// Shuffles the folds instead of the rows.
// Neighbouring rows are still together: the folds were put in another order, or the rows only shifted. Shuffle the rows
// themselves.
namespace WeightDecay.Misconceptions.ShufflesTheFoldsInsteadOfTheRows;

public static class ChoosingLambda
{
    public static int[][] Folds(int n, int k, int seed)
    {
        int shift = new Random(seed).Next(n);
        int[] rows = [.. Enumerable.Range(0, n).Select(i => (i + shift) % n)];
        return [.. Enumerable.Range(0, k).Select(j => rows[(j * n / k)..((j + 1) * n / k)])];
    }
}
