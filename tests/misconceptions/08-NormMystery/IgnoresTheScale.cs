// Ignores the scale.
// The minimum depends on what the penalty weighs beside the loss. Where the loss is twice the course's, the same
// weight decay weighs half.
namespace WeightDecay.Misconceptions.IgnoresTheScale;

public static class NormMystery
{
    public static double EffectiveLambda(double weightDecay, double lossScale) => weightDecay;
}
