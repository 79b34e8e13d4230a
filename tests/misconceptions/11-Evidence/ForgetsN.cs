// Forgets n.
// The n is missing. α/β is what stands beside XᵀX; the loss is a mean over the rows, so it stands beside XᵀX/n, and n divides
// it.
namespace WeightDecay.Misconceptions.ForgetsN;

public static class Evidence
{
    public static double LambdaOfPrecisions(double alpha, double beta, int n) => alpha / beta;
}
