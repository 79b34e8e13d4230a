// Counts every row once.
// A bootstrap draws with replacement, and a row that was drawn twice counts twice. Here the repeats were lost.
namespace WeightDecay.Misconceptions.CountsEveryRowOnce;

public static class OtherRemedies
{
    public static Vector<double> Bag(Matrix<double> X, Vector<double> y, int[][] bootstraps, double lambda) =>
        Solutions.OtherRemedies.Bag(X, y, [.. bootstraps.Select(rows => rows.Distinct().ToArray())], lambda);
}
