// Keeps n lambda in every fold.
// λ was changed to keep its product with the number of rows. Here every fit has the same λ; it is the closed form of leave-
// one-out that keeps nλ.
namespace WeightDecay.Misconceptions.KeepsNLambdaInEveryFold;

public static class ChoosingLambda
{
    public static double CrossValidationError(Matrix<double> X, Vector<double> y, double lambda, int[][] folds)
    {
        double sum = 0;
        foreach (int[] held in folds)
        {
            int[] kept = [.. Enumerable.Range(0, X.RowCount).Except(held)];
            Vector<double> w = Solutions.ChoosingLambda.Ridge(
                Rows(X, kept),
                Rows(y, kept),
                lambda * X.RowCount / kept.Length
            );
            Vector<double> e = Rows(y, held) - Rows(X, held) * w;
            sum += e.DotProduct(e) / 2;
        }
        return sum / X.RowCount;
    }

    private static Matrix<double> Rows(Matrix<double> x, IEnumerable<int> rows) =>
        Matrix<double>.Build.DenseOfRowVectors(rows.Select(x.Row));

    private static Vector<double> Rows(Vector<double> y, IEnumerable<int> rows) =>
        Vector<double>.Build.DenseOfEnumerable(rows.Select(row => y[row]));
}
