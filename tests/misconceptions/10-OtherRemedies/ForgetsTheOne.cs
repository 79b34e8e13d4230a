// Forgets the one.
// The mean of one over a χ² number of k degrees of freedom is 1/(k − 2), not 1/k; with k = n − d + 1 that is n − d − 1.
namespace WeightDecay.Misconceptions.ForgetsTheOne;

public static class OtherRemedies
{
    public static double ExcessRisk(int n, int d, double sigma) => sigma * sigma * d / (n - d);
}
