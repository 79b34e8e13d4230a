// Forgets the learning rate.
// A step leaves 1 − ηs of what was still to learn. Here η was left out.
namespace WeightDecay.Misconceptions.ForgetsTheLearningRate;

public static class OtherRemedies
{
    public static double EarlyStoppingFilter(double s, double eta, int t) => 1 - Math.Pow(1 - s, t);
}
