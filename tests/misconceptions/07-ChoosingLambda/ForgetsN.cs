// Forgets n.
// The n is missing: λ stands beside XᵀX/n, because the loss is a mean. Beside XᵀX it counts for n times less, and the more
// rows there are the less it does.
namespace WeightDecay.Misconceptions.ForgetsN;

public static class ChoosingLambda
{
    public static Vector<double> Ridge(Matrix<double> X, Vector<double> y, double lambda) =>
        Solutions.ChoosingLambda.Ridge(X, y, lambda / X.RowCount);
}
