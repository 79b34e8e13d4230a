// Halves lambda.
// The ½ is in the penalty ½‖w‖² already (and in the loss): what multiplies it is σ², not σ²/2.
namespace WeightDecay.Misconceptions.HalvesLambda;

public static class OtherRemedies
{
    public static double LambdaOfInputNoise(double sigma) => 0.5 * sigma * sigma;
}
