// Takes deviations for precisions.
// α and β are precisions, 1/τ² and 1/σ². Here they were used as the standard deviations τ and σ of exercise 04.
namespace WeightDecay.Misconceptions.TakesDeviationsForPrecisions;

public static class Evidence
{
    public static double LogEvidence(Matrix<double> X, Vector<double> y, double alpha, double beta) =>
        Solutions.Evidence.LogEvidence(X, y, 1 / (alpha * alpha), 1 / (beta * beta));

    public static double EffectiveParameters(Matrix<double> X, double alpha, double beta) =>
        X.Svd(false).S.Sum(s => s * s / (s * s + beta * beta / (alpha * alpha)));

    public static double LambdaOfPrecisions(double alpha, double beta, int n) =>
        Solutions.Evidence.LambdaOfPrecisions(1 / (alpha * alpha), 1 / (beta * beta), n);
}
