// Squares the shares.
// Σ (λᵢ/(λᵢ + α))² is another count, of the variance in the predictions. The evidence asks for the shares themselves.
namespace WeightDecay.Misconceptions.SquaresTheShares;

public static class Evidence
{
    public static double EffectiveParameters(Matrix<double> X, double alpha, double beta) =>
        X.Svd(false).S.Sum(s => Math.Pow(beta * s * s / (beta * s * s + alpha), 2));
}
