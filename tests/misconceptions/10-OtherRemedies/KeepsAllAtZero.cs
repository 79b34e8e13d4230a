// Keeps all at zero.
// Without a penalty all is let through where the rows say something. Where s = 0 there is nothing to let through: 0.
namespace WeightDecay.Misconceptions.KeepsAllAtZero;

public static class OtherRemedies
{
    public static double RidgeFilter(double s, double lambda) => lambda == 0 ? 1 : s / (s + lambda);
}
