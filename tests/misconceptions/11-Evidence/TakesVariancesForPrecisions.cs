// Takes variances for precisions.
// α and β are precisions, one over a variance: a large α holds the weights close to 0. Here they were used as the
// variances τ² and σ² themselves.
namespace WeightDecay.Misconceptions.TakesVariancesForPrecisions;

public static class Evidence
{
    public static double LogEvidence(Matrix<double> X, Vector<double> y, double alpha, double beta) =>
        Solutions.Evidence.LogEvidence(X, y, 1 / alpha, 1 / beta);
}
