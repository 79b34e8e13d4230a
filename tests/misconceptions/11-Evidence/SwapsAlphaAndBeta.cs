// Swaps alpha and beta.
// α and β have changed places: α belongs to the prior of the weights, β to the noise in y.
namespace WeightDecay.Misconceptions.SwapsAlphaAndBeta;

public static class Evidence
{
    public static double LogEvidence(Matrix<double> X, Vector<double> y, double alpha, double beta) =>
        Solutions.Evidence.LogEvidence(X, y, beta, alpha);

    public static double EffectiveParameters(Matrix<double> X, double alpha, double beta) =>
        Solutions.Evidence.EffectiveParameters(X, beta, alpha);

    public static Precisions MacKayStep(Matrix<double> X, Vector<double> y, double alpha, double beta)
    {
        Precisions swapped = Solutions.Evidence.MacKayStep(X, y, beta, alpha);
        return new Precisions(swapped.Beta, swapped.Alpha);
    }

    public static double LambdaOfPrecisions(double alpha, double beta, int n) =>
        Solutions.Evidence.LambdaOfPrecisions(beta, alpha, n);
}
