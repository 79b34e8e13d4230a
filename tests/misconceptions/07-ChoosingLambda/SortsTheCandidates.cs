// Sorts the candidates.
// The candidates were put in order first, so that of equally good ones the least came out. The first in the list as it was
// given is wanted.
namespace WeightDecay.Misconceptions.SortsTheCandidates;

public static class ChoosingLambda
{
    public static double SelectLambda(Matrix<double> X, Vector<double> y, double[] lambdas, int[][] folds) =>
        Solutions.ChoosingLambda.SelectLambda(X, y, [.. lambdas.Order()], folds);
}
