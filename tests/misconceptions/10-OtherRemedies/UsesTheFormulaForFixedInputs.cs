// Uses the formula for fixed inputs.
// σ²d/n is the error on the training inputs themselves. Fresh inputs also go where the training rows were few: σ²d/(n − d − 1).
namespace WeightDecay.Misconceptions.UsesTheFormulaForFixedInputs;

public static class OtherRemedies
{
    public static double ExcessRisk(int n, int d, double sigma) => sigma * sigma * d / n;
}
