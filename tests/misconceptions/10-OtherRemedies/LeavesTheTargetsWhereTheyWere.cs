// Leaves the targets where they were.
// The rows of X were drawn, but their targets were not, so that inputs have other rows' targets. Draw both with the same row
// numbers.
namespace WeightDecay.Misconceptions.LeavesTheTargetsWhereTheyWere;

public static class OtherRemedies
{
    public static Vector<double> Bag(Matrix<double> X, Vector<double> y, int[][] bootstraps, double lambda) =>
        bootstraps
            .Select(rows => Ridge(Inputs(X, rows), y.SubVector(0, rows.Length), lambda, rows.Length))
            .Aggregate((sum, w) => sum + w) / bootstraps.Length;

    private static Matrix<double> Inputs(Matrix<double> X, int[] rows) =>
        Matrix<double>.Build.DenseOfRowVectors(rows.Select(X.Row));

    private static Vector<double> Ridge(Matrix<double> X, Vector<double> y, double lambda, double m)
    {
        Matrix<double> curvature = X.TransposeThisAndMultiply(X) / m;
        curvature.SetDiagonal(curvature.Diagonal() + lambda);
        return curvature.Cholesky().Solve(X.TransposeThisAndMultiply(y) / m);
    }
}
