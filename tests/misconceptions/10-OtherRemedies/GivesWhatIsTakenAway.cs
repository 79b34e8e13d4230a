// Gives what is taken away.
// λ/(s + λ) is the share that the penalty takes away. What it lets through is s/(s + λ).
namespace WeightDecay.Misconceptions.GivesWhatIsTakenAway;

public static class OtherRemedies
{
    public static double RidgeFilter(double s, double lambda) => s + lambda == 0 ? 0 : lambda / (s + lambda);
}
