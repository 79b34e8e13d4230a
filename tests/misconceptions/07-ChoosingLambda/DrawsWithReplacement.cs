// Draws with replacement.
// Each place got a row of its own choosing, so some rows come twice and others never. Shuffle all rows, and each is there
// once.
namespace WeightDecay.Misconceptions.DrawsWithReplacement;

public static class ChoosingLambda
{
    public static int[][] Folds(int n, int k, int seed)
    {
        var random = new Random(seed);
        return
        [
            .. Enumerable
                .Range(0, k)
                .Select(j => Enumerable.Range(0, n / k + (j < n % k ? 1 : 0)).Select(_ => random.Next(n)).ToArray()),
        ];
    }
}
