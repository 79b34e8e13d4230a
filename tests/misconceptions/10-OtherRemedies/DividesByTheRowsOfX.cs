// Divides by the rows of X.
// The loss is a mean over the sample: divide by the number m of its rows, not by the n rows of X.
namespace WeightDecay.Misconceptions.DividesByTheRowsOfX;

public static class OtherRemedies
{
    public static Vector<double> Bag(Matrix<double> X, Vector<double> y, int[][] bootstraps, double lambda) =>
        bootstraps
            .Select(rows => Ridge(Inputs(X, rows), Targets(y, rows), lambda, X.RowCount))
            .Aggregate((sum, w) => sum + w) / bootstraps.Length;

    private static Matrix<double> Inputs(Matrix<double> X, int[] rows) =>
        Matrix<double>.Build.DenseOfRowVectors(rows.Select(X.Row));

    private static Vector<double> Targets(Vector<double> y, int[] rows) =>
        Vector<double>.Build.Dense(rows.Length, i => y[rows[i]]);

    private static Vector<double> Ridge(Matrix<double> X, Vector<double> y, double lambda, double m)
    {
        Matrix<double> curvature = X.TransposeThisAndMultiply(X) / m;
        curvature.SetDiagonal(curvature.Diagonal() + lambda);
        return curvature.Cholesky().Solve(X.TransposeThisAndMultiply(y) / m);
    }
}
