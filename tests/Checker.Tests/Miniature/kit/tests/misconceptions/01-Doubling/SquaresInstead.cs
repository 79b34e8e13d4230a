// Squares instead.
// x² and 2x agree at 0 and 2 only.
namespace WeightDecay.Misconceptions.SquaresInstead;

public static class Doubling
{
    public static double Twice(double x) => x * x;
}
