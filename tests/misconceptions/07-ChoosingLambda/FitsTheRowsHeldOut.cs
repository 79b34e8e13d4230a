// Fits the rows held out.
// It fitted the fold and judged it by the rest. Turn it around: fit the rest, judge by the fold.
namespace WeightDecay.Misconceptions.FitsTheRowsHeldOut;

public static class ChoosingLambda
{
    public static double CrossValidationError(Matrix<double> X, Vector<double> y, double lambda, int[][] folds)
    {
        double sum = 0;
        foreach (int[] held in folds)
        {
            int[] kept = [.. Enumerable.Range(0, X.RowCount).Except(held)];
            Vector<double> w = Solutions.ChoosingLambda.Ridge(Rows(X, held), Rows(y, held), lambda);
            Vector<double> e = Rows(y, kept) - Rows(X, kept) * w;
            sum += e.DotProduct(e) / (2 * e.Count) * held.Length;
        }
        return sum / X.RowCount;
    }

    private static Matrix<double> Rows(Matrix<double> x, IEnumerable<int> rows) =>
        Matrix<double>.Build.DenseOfRowVectors(rows.Select(x.Row));

    private static Vector<double> Rows(Vector<double> y, IEnumerable<int> rows) =>
        Vector<double>.Build.DenseOfEnumerable(rows.Select(row => y[row]));
}
