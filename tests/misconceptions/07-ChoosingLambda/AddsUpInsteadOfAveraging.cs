// Adds up instead of averaging.
// That is the sum over all rows. Divide it by n once, so that it can be compared with other errors.
namespace WeightDecay.Misconceptions.AddsUpInsteadOfAveraging;

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
            sum += e.DotProduct(e) / 2;
        }
        return sum;
    }

    private static Matrix<double> Rows(Matrix<double> x, IEnumerable<int> rows) =>
        Matrix<double>.Build.DenseOfRowVectors(rows.Select(x.Row));

    private static Vector<double> Rows(Vector<double> y, IEnumerable<int> rows) =>
        Vector<double>.Build.DenseOfEnumerable(rows.Select(row => y[row]));
}
