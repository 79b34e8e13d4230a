// Divides by the scale twice.
// The scale multiplies the loss once, so it divides the weight decay once. The learning rate gains a factor of its
// own, but that moves no minimum.
namespace WeightDecay.Misconceptions.DividesByTheScaleTwice;

public static class NormMystery
{
    public static double EffectiveLambda(double weightDecay, double lossScale) => weightDecay / (lossScale * lossScale);
}
