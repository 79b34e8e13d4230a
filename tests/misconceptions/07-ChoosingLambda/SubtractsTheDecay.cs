// Subtracts the decay.
// λI is subtracted. That pushes weights away from 0, and near an eigenvalue of XᵀX/n without bounds. Add it.
namespace WeightDecay.Misconceptions.SubtractsTheDecay;

public static class ChoosingLambda
{
    public static Vector<double> Ridge(Matrix<double> X, Vector<double> y, double lambda) =>
        (X.TransposeThisAndMultiply(X) / y.Count - lambda * Matrix<double>.Build.DenseIdentity(X.ColumnCount))
            .LU()
            .Solve(X.TransposeThisAndMultiply(y) / y.Count);
}
