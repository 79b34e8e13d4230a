// Uses gradient flow.
// 1 − exp(−ηst) is the limit of many very small steps. A step of size η leaves 1 − ηs exactly, and t of them (1 − ηs)ᵗ.
namespace WeightDecay.Misconceptions.UsesGradientFlow;

public static class OtherRemedies
{
    public static double EarlyStoppingFilter(double s, double eta, int t) => 1 - Math.Exp(-eta * s * t);
}
