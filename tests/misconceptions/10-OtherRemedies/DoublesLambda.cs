// Doubles lambda.
// 2σ² would belong to a loss without its ½. The objective here is the mean of ½(ŷ − y)² plus λ·½‖w‖².
namespace WeightDecay.Misconceptions.DoublesLambda;

public static class OtherRemedies
{
    public static double LambdaOfInputNoise(double sigma) => 2 * sigma * sigma;
}
