// Divides only the inputs by n.
// XᵀX is divided by n, and Xᵀy is not, so the weights are n times too large. Both are halves of one mean over the rows.
namespace WeightDecay.Misconceptions.DividesOnlyTheInputsByN;

public static class ChoosingLambda
{
    public static Vector<double> Ridge(Matrix<double> X, Vector<double> y, double lambda) =>
        Solutions.ChoosingLambda.Ridge(X, y, lambda) * y.Count;
}
