// Sums the loss over the rows.
// (XᵀX + λI)⁻¹Xᵀy belongs to a loss that is a sum over the rows. Here it is a mean: divide XᵀX and Xᵀy by the sample's m.
namespace WeightDecay.Misconceptions.SumsTheLossOverTheRows;

public static class OtherRemedies
{
    public static Vector<double> Bag(Matrix<double> X, Vector<double> y, int[][] bootstraps, double lambda) =>
        bootstraps.Select(rows => Ridge(Inputs(X, rows), Targets(y, rows), lambda, 1)).Aggregate((sum, w) => sum + w)
        / bootstraps.Length;

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
