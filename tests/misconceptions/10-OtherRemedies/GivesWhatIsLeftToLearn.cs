// Gives what is left to learn.
// (1 − ηs)ᵗ is the share that is still missing after t steps. What has been learnt is 1 minus that.
namespace WeightDecay.Misconceptions.GivesWhatIsLeftToLearn;

public static class OtherRemedies
{
    public static double EarlyStoppingFilter(double s, double eta, int t) => Math.Pow(1 - eta * s, t);
}
