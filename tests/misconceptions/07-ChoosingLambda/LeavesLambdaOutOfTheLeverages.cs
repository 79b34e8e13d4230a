// Leaves lambda out of the leverages.
// The leverages are those of least squares, X(XᵀX)⁻¹Xᵀ. Decay weakens the pull of each row, so λ belongs into H too.
namespace WeightDecay.Misconceptions.LeavesLambdaOutOfTheLeverages;

public static class ChoosingLambda
{
    public static double LeaveOneOutError(Matrix<double> X, Vector<double> y, double lambda)
    {
        Vector<double> e = y - X * Solutions.ChoosingLambda.Ridge(X, y, lambda);
        return HalfMeanSquare(e.PointwiseDivide(1 - (X * X.PseudoInverse()).Diagonal()));
    }

    private static double HalfMeanSquare(Vector<double> e) => e.DotProduct(e) / (2 * e.Count);
}
