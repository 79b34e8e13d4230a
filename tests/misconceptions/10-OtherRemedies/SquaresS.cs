// Squares s.
// s is the eigenvalue of XᵀX/n already, not a singular value of X: it must not be squared again.
namespace WeightDecay.Misconceptions.SquaresS;

public static class OtherRemedies
{
    public static double EarlyStoppingFilter(double s, double eta, int t) => 1 - Math.Pow(1 - eta * s * s, t);

    public static double RidgeFilter(double s, double lambda) => s == 0 ? 0 : s * s / (s * s + lambda);
}
