// Forgets the numerator.
// 1/(s + λ) is the inverse that ridge applies to Xᵀy/n. As a share of least squares, which applies 1/s, that is s/(s + λ).
namespace WeightDecay.Misconceptions.ForgetsTheNumerator;

public static class OtherRemedies
{
    public static double RidgeFilter(double s, double lambda) => s == 0 ? 0 : 1 / (s + lambda);
}
