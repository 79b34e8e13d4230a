// Shrinks the least squares weights.
// All least-squares weights were divided by 1 + λ. Decay does that only if XᵀX/n is I: elsewhere it shrinks most where the
// inputs vary least.
namespace WeightDecay.Misconceptions.ShrinksTheLeastSquaresWeights;

public static class ChoosingLambda
{
    public static Vector<double> Ridge(Matrix<double> X, Vector<double> y, double lambda) =>
        X.PseudoInverse() * y / (1 + lambda);
}
