// Adds the noise itself.
// The excess is what comes on top of the noise σ² of a fresh target, which no model can predict. Leave that out.
namespace WeightDecay.Misconceptions.AddsTheNoiseItself;

public static class OtherRemedies
{
    public static double ExcessRisk(int n, int d, double sigma) => sigma * sigma + sigma * sigma * d / (n - d - 1);
}
