// Ignores the samples.
// This is the fit to the whole data. Each model must be fitted to the rows of its own sample.
namespace WeightDecay.Misconceptions.IgnoresTheSamples;

public static class OtherRemedies
{
    public static Vector<double> Bag(Matrix<double> X, Vector<double> y, int[][] bootstraps, double lambda) =>
        Solutions.OtherRemedies.Bag(
            X,
            y,
            [
                [.. Enumerable.Range(0, X.RowCount)],
            ],
            lambda
        );
}
