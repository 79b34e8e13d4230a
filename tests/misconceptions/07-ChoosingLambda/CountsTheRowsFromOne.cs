// Counts the rows from one.
// The rows are numbered from 1 to n. The first row of a matrix is row 0, and there is no row n.
namespace WeightDecay.Misconceptions.CountsTheRowsFromOne;

public static class ChoosingLambda
{
    public static int[][] Folds(int n, int k, int seed) =>
        [.. Solutions.ChoosingLambda.Folds(n, k, seed).Select(fold => fold.Select(row => row + 1).ToArray())];
}
