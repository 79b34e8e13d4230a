// Is not a number at zero.
// 0/0 is NaN. Where s = 0 nothing is learnt, whatever λ is: return 0 there.
namespace WeightDecay.Misconceptions.IsNotANumberAtZero;

public static class OtherRemedies
{
    public static double RidgeFilter(double s, double lambda) => s / (s + lambda);
}
