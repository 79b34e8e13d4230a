// Adds the penalty to the error.
// λ·½‖w‖² was added to the errors. It belongs into the fit, where it holds the weights back. What is measured is how well
// they predict.
namespace WeightDecay.Misconceptions.AddsThePenaltyToTheError;

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
            sum += e.DotProduct(e) / 2 + held.Length * lambda * w.DotProduct(w) / 2;
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
