// Fits all samples at once.
// Here the samples were put together into one, and one model was fitted. Bagging fits a model to each sample, and averages the models.
namespace WeightDecay.Misconceptions.FitsAllSamplesAtOnce;

public static class OtherRemedies
{
    public static Vector<double> Bag(Matrix<double> X, Vector<double> y, int[][] bootstraps, double lambda) =>
        Solutions.OtherRemedies.Bag(
            X,
            y,
            [
                [.. bootstraps.SelectMany(rows => rows)],
            ],
            lambda
        );
}
