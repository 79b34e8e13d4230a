// Adds the models up.
// The weights of all models were added, but not divided by their number. Bagging takes the mean.
namespace WeightDecay.Misconceptions.AddsTheModelsUp;

public static class OtherRemedies
{
    public static Vector<double> Bag(Matrix<double> X, Vector<double> y, int[][] bootstraps, double lambda) =>
        bootstraps.Length * Solutions.OtherRemedies.Bag(X, y, bootstraps, lambda);
}
