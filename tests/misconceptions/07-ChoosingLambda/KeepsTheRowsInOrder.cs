// Keeps the rows in order.
// The rows were not shuffled: neighbours end up together whatever the seed. Data is often sorted, and then folds differ in
// kind. Shuffle before you deal.
namespace WeightDecay.Misconceptions.KeepsTheRowsInOrder;

public static class ChoosingLambda
{
    public static int[][] Folds(int n, int k, int seed)
    {
        int[] rows = [.. Enumerable.Range(0, n)];
        return [.. Enumerable.Range(0, k).Select(j => rows[(j * n / k)..((j + 1) * n / k)])];
    }
}
