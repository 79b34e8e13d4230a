// Multiplies lambda by n.
// λ is multiplied by n, although XᵀX is divided by n already. Either divide XᵀX and Xᵀy by n, or multiply λ by it, not both.
namespace WeightDecay.Misconceptions.MultipliesLambdaByN;

public static class ChoosingLambda
{
    public static Vector<double> Ridge(Matrix<double> X, Vector<double> y, double lambda) =>
        Solutions.ChoosingLambda.Ridge(X, y, lambda * y.Count);
}
