// Forgets the curvature of the penalty.
// That is 2/L, the bound without weight decay. The penalty's Hessian is λI, which adds λ to every eigenvalue.
namespace WeightDecay.Misconceptions.ForgetsTheCurvatureOfThePenalty;

public static class UpdateRules
{
    public static double StableLearningRate(double lambda, double L) => 2 / L;
}
