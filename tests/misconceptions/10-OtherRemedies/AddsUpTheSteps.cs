// Adds up the steps.
// ηst would be right if every step moved as far as the first. Each step learns the share ηs of what is left, so what is left
// shrinks by a factor: (1 − ηs)ᵗ.
namespace WeightDecay.Misconceptions.AddsUpTheSteps;

public static class OtherRemedies
{
    public static double EarlyStoppingFilter(double s, double eta, int t) => eta * s * t;
}
