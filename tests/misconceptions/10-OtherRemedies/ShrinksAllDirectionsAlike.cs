// Shrinks all directions alike.
// 1/(1 + λ) is right for s = 1 alone. A direction in which the inputs vary more (a larger s) is shrunk less: s/(s + λ).
namespace WeightDecay.Misconceptions.ShrinksAllDirectionsAlike;

public static class OtherRemedies
{
    public static double RidgeFilter(double s, double lambda) => s == 0 ? 0 : 1 / (1 + lambda);
}
