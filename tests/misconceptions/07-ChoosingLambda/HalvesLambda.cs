// Halves lambda.
// The loss is the mean of ½e². Without that ½ the pull of the data doubles and λ counts for half, which is what came out.
namespace WeightDecay.Misconceptions.HalvesLambda;

public static class ChoosingLambda
{
    public static Vector<double> Ridge(Matrix<double> X, Vector<double> y, double lambda) =>
        Solutions.ChoosingLambda.Ridge(X, y, lambda / 2);
}
