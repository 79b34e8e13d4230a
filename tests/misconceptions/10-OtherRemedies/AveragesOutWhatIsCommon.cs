// Averages out what is common.
// The common part, ρσ², stays however many models there are. It is the other one that is divided by B.
namespace WeightDecay.Misconceptions.AveragesOutWhatIsCommon;

public static class OtherRemedies
{
    public static double BaggedVariance(double variance, double rho, int B) =>
        rho * variance / B + (1 - rho) * variance;
}
