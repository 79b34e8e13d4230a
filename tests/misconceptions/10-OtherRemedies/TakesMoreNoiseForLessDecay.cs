// Takes more noise for less decay.
// 1/σ² falls as the noise grows. More noise on the inputs makes large weights more expensive: λ = σ².
namespace WeightDecay.Misconceptions.TakesMoreNoiseForLessDecay;

public static class OtherRemedies
{
    public static double LambdaOfInputNoise(double sigma) => 1 / (sigma * sigma);
}
