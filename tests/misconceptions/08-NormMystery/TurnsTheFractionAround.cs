// Turns the fraction around.
// That is lossScale/weightDecay. More weight decay must give a larger λ.
namespace WeightDecay.Misconceptions.TurnsTheFractionAround;

public static class NormMystery
{
    public static double EffectiveLambda(double weightDecay, double lossScale) => lossScale / weightDecay;
}
