// Multiplies by n.
// n belongs below the line. More rows outvote the prior, so λ shrinks as n grows.
namespace WeightDecay.Misconceptions.MultipliesByN;

public static class Evidence
{
    public static double LambdaOfPrecisions(double alpha, double beta, int n) => n * alpha / beta;
}
