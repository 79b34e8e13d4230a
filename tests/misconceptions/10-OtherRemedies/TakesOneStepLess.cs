// Takes one step less.
// After t steps the power is t; before the first one, at t = 0, nothing has been learnt yet.
namespace WeightDecay.Misconceptions.TakesOneStepLess;

public static class OtherRemedies
{
    public static double EarlyStoppingFilter(double s, double eta, int t) => 1 - Math.Pow(1 - eta * s, t - 1);
}
