// Stops half way.
// At 1/(λ + L) the steepest direction is solved in one step: a good rate, but not the edge. Steps may overshoot up to
// twice as far, as long as each brings them nearer.
namespace WeightDecay.Misconceptions.StopsHalfWay;

public static class UpdateRules
{
    public static double StableLearningRate(double lambda, double L) => 1 / (lambda + L);
}
