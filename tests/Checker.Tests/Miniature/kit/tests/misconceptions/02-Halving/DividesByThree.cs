// Divides by three.
// Half is one of two parts.
namespace WeightDecay.Misconceptions.DividesByThree;

public static class Halving
{
    public static double Half(double x) => x / 3;
}
