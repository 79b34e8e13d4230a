// Fits all rows.
// The rows held out were in the fit as well, so that is the training error. Fit only the rows outside the fold.
namespace WeightDecay.Misconceptions.FitsAllRows;

public static class ChoosingLambda
{
    public static double CrossValidationError(Matrix<double> X, Vector<double> y, double lambda, int[][] folds)
    {
        double sum = 0;
        foreach (int[] held in folds)
        {
            Vector<double> w = Solutions.ChoosingLambda.Ridge(X, y, lambda);
            Vector<double> e = Rows(y, held) - Rows(X, held) * w;
            sum += e.DotProduct(e) / 2;
        }
        return sum / X.RowCount;
    }

    private static Matrix<double> Rows(Matrix<double> x, IEnumerable<int> rows) =>
        Matrix<double>.Build.DenseOfRowVectors(rows.Select(x.Row));

    private static Vector<double> Rows(Vector<double> y, IEnumerable<int> rows) =>
        Vector<double>.Build.DenseOfEnumerable(rows.Select(row => y[row]));

    public static double SelectLambda(Matrix<double> X, Vector<double> y, double[] lambdas, int[][] folds) =>
        lambdas.MinBy(lambda => CrossValidationError(X, y, lambda, folds));
}
