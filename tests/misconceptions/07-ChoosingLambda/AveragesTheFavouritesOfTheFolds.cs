// Averages the favourites of the folds.
// Each fold chose a λ, and their mean came out, which may be no candidate at all. Add up the errors over all folds first,
// then choose once.
namespace WeightDecay.Misconceptions.AveragesTheFavouritesOfTheFolds;

public static class ChoosingLambda
{
    public static double SelectLambda(Matrix<double> X, Vector<double> y, double[] lambdas, int[][] folds)
    {
        return folds.Average(held =>
        {
            int[] kept = [.. Enumerable.Range(0, X.RowCount).Except(held)];
            return lambdas.MinBy(lambda =>
                (
                    Rows(y, held) - Rows(X, held) * Solutions.ChoosingLambda.Ridge(Rows(X, kept), Rows(y, kept), lambda)
                ).L2Norm()
            );
        });
    }

    private static Matrix<double> Rows(Matrix<double> x, IEnumerable<int> rows) =>
        Matrix<double>.Build.DenseOfRowVectors(rows.Select(x.Row));

    private static Vector<double> Rows(Vector<double> y, IEnumerable<int> rows) =>
        Vector<double>.Build.DenseOfEnumerable(rows.Select(row => y[row]));
}
