// Counts every weight.
// d/n stands in place of tr(H)/n. With decay a weight counts for less than one; tr(H) is how many there effectively are.
namespace WeightDecay.Misconceptions.CountsEveryWeight;

public static class ChoosingLambda
{
    public static double GeneralizedCrossValidation(Matrix<double> X, Vector<double> y, double lambda)
    {
        Vector<double> e = y - X * Solutions.ChoosingLambda.Ridge(X, y, lambda);
        return HalfMeanSquare(e) / Math.Pow(1 - (double)X.ColumnCount / y.Count, 2);
    }

    private static double HalfMeanSquare(Vector<double> e) => e.DotProduct(e) / (2 * e.Count);
}
