// Multiplies by the scale.
// A larger loss makes the same decay count for less, so the scale divides. Take the scale out of loss and penalty
// together to see it.
namespace WeightDecay.Misconceptions.MultipliesByTheScale;

public static class NormMystery
{
    public static double EffectiveLambda(double weightDecay, double lossScale) => weightDecay * lossScale;
}
