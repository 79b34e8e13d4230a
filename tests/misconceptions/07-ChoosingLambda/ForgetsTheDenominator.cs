// Forgets the denominator.
// That is the training error, which λ = 0 always wins. Divide it by (1 − tr(H)/n)².
namespace WeightDecay.Misconceptions.ForgetsTheDenominator;

public static class ChoosingLambda
{
    public static double GeneralizedCrossValidation(Matrix<double> X, Vector<double> y, double lambda)
    {
        Vector<double> e = y - X * Solutions.ChoosingLambda.Ridge(X, y, lambda);
        return HalfMeanSquare(e);
    }

    private static double HalfMeanSquare(Vector<double> e) => e.DotProduct(e) / (2 * e.Count);
}
