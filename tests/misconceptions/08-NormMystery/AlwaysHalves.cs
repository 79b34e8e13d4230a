// Always halves.
// The ½ that the library's squared error lacks is one case, a scale of 2. Divide by the scale that was given.
namespace WeightDecay.Misconceptions.AlwaysHalves;

public static class NormMystery
{
    public static double EffectiveLambda(double weightDecay, double lossScale) => weightDecay / 2;
}
