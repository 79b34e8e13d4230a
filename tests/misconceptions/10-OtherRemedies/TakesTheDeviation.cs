// Takes the deviation.
// σ is the deviation of the noise. What stays on average is its square: λ = σ².
namespace WeightDecay.Misconceptions.TakesTheDeviation;

public static class OtherRemedies
{
    public static double LambdaOfInputNoise(double sigma) => sigma;
}
