namespace WeightDecay.Specs;

public sealed partial class ChoosingLambdaSpec
{
    [TestCase(4, 2), TestCase(10, 4), TestCase(7, 3), TestCase(7, 5), TestCase(6, 6), TestCase(20, 3), Task(2)]
    public void Every_row_is_in_one_fold(int n, int k) =>
        The(() => Members(ChoosingLambda.Folds(n, k, 3))).Is(Enumerable.Range(0, n).ToArray());

    [TestCase(5, 2, 2, 3), TestCase(10, 4, 2, 3), TestCase(7, 3, 2, 3), TestCase(7, 5, 1, 2), TestCase(6, 6, 1, 1)]
    [Task(2)]
    public void There_are_k_folds_and_their_sizes_differ_by_one_at_most(int n, int k, int smallest, int largest) =>
        The(() => CountSmallestAndLargest(ChoosingLambda.Folds(n, k, 3))).Is(new[] { k, smallest, largest });

    [Test, Task(2)]
    public void The_same_seed_gives_the_same_folds_each_time() =>
        The(() => Different(20, 4, Enumerable.Repeat(5, 6), ChoosingLambda.Folds)).Is(1);

    [Test, Task(2)]
    public void Other_seeds_give_other_folds() =>
        The(() => Different(20, 4, Enumerable.Range(0, 30), ChoosingLambda.Folds))
            .IsAtLeast(29, "of 30 seeds, hardly two should agree: there are 488 million ways to deal");

    [Test, Task(2)]
    public void Any_two_rows_are_as_likely_to_share_a_fold_as_any_others() =>
        The(() => Together(7, 3, 600, ChoosingLambda.Folds))
            .IsWithin(0.087, Shares(7, 10.0 / 42), "of 600 seeds; 0.087 are five standard errors");

    [Test, Task(2, NeverFailedBecause = "the guard clauses are given")]
    public void Folds_are_from_two_to_as_many_as_rows()
    {
        The(() => ChoosingLambda.Folds(7, 1, 3)).Rejects("k");
        The(() => ChoosingLambda.Folds(7, 8, 3)).Rejects("k");
    }

    [ManyAnswers("Folds", "k folds, each row in one of them, and sizes that differ by one at most")]
    private static bool IsDeal(int n, int k, int seed, int[][] folds) =>
        folds is not null
        && folds.All(fold => fold is not null)
        && Members(folds).SequenceEqual(Enumerable.Range(0, n))
        && CountSmallestAndLargest(folds).SequenceEqual([k, n / k, (n + k - 1) / k]);

    private static int[] Members(int[][] folds) => [.. folds.SelectMany(fold => fold).Order()];

    private static int[] CountSmallestAndLargest(int[][] folds) =>
        [folds.Length, folds.Min(fold => fold.Length), folds.Max(fold => fold.Length)];

    // How many different answers there are, whatever the order of the folds and of the rows in them.
    private static int Different(int n, int k, IEnumerable<int> seeds, Func<int, int, int, int[][]> folds) =>
        seeds
            .Select(seed => string.Join(';', folds(n, k, seed).Select(fold => string.Join(',', fold.Order())).Order()))
            .Distinct()
            .Count();

    // The share of seeds for which row i and row j are in the same fold; 1 for i = j.
    private static Matrix<double> Together(int n, int k, int seeds, Func<int, int, int, int[][]> folds)
    {
        Matrix<double> count = Matrix<double>.Build.Dense(n, n);
        for (int seed = 0; seed < seeds; seed++)
            foreach (int[] fold in folds(n, k, seed).Where(fold => fold.Length <= n)) // longer ones are wrong elsewhere
            foreach (int i in fold.Where(i => i >= 0 && i < n))
            foreach (int j in fold.Where(j => j >= 0 && j < n))
                count[i, j]++;
        return count / seeds;
    }

    private static Matrix<double> Shares(int n, double share) =>
        Matrix<double>.Build.Dense(n, n, (i, j) => i == j ? 1 : share);
}
