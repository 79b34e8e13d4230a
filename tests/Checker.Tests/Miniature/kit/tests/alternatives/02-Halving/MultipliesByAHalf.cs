// Multiplies by a half.
namespace WeightDecay.Alternatives.MultipliesByAHalf;

public static class Halving
{
    public static double Half(double x) => 0.5 * x;
}
