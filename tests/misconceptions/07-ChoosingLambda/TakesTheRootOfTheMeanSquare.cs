// Takes the root of the mean square.
// That is the root of the mean of e². The error of a row is ½e², and the result its mean.
namespace WeightDecay.Misconceptions.TakesTheRootOfTheMeanSquare;

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
        return Math.Sqrt(2 * sum / X.RowCount);
    }

    private static Matrix<double> Rows(Matrix<double> x, IEnumerable<int> rows) =>
        Matrix<double>.Build.DenseOfRowVectors(rows.Select(x.Row));

    private static Vector<double> Rows(Vector<double> y, IEnumerable<int> rows) =>
        Vector<double>.Build.DenseOfEnumerable(rows.Select(row => y[row]));
}
