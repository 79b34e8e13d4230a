// Forgets the brackets.
// That is (2/λ) + L. The sum belongs below the line: 2/(λ + L).
namespace WeightDecay.Misconceptions.ForgetsTheBrackets;

public static class UpdateRules
{
    public static double StableLearningRate(double lambda, double L) => 2 / lambda + L;
}
