// Averages the folds.
// The folds were averaged as if they had equally many rows. The mean is over rows: a fold of three counts three times as
// much as a fold of one.
namespace WeightDecay.Misconceptions.AveragesTheFolds;

public static class ChoosingLambda
{
    public static double CrossValidationError(Matrix<double> X, Vector<double> y, double lambda, int[][] folds)
    {
        double sum = 0;
        foreach (int[] held in folds)
        {
            int[] kept = [.. Enumerable.Range(0, X.RowCount).Except(held)];
            Vector<double> w = Solutions.ChoosingLambda.Ridge(Rows(X, kept), Rows(y, kept), lambda);
            Vector<double> e = Rows(y, held) - Rows(X, held) * w;
            sum += e.DotProduct(e) / (2 * e.Count);
        }
        return sum / folds.Length;
    }

    private static Matrix<double> Rows(Matrix<double> x, IEnumerable<int> rows) =>
        Matrix<double>.Build.DenseOfRowVectors(rows.Select(x.Row));

    private static Vector<double> Rows(Vector<double> y, IEnumerable<int> rows) =>
        Vector<double>.Build.DenseOfEnumerable(rows.Select(row => y[row]));
}
