// Divides only the targets by n.
// Xᵀy is divided by n, and XᵀX is not. Both are halves of one mean over the rows, so divide both.
namespace WeightDecay.Misconceptions.DividesOnlyTheTargetsByN;

public static class ChoosingLambda
{
    public static Vector<double> Ridge(Matrix<double> X, Vector<double> y, double lambda) =>
        (X.TransposeThisAndMultiply(X) + lambda * Matrix<double>.Build.DenseIdentity(X.ColumnCount))
            .Cholesky()
            .Solve(X.TransposeThisAndMultiply(y) / y.Count);
}
