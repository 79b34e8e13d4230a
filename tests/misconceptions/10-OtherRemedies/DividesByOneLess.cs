// Divides by one less.
// B − 1 is for estimating σ from a batch. Here σ is known: divide it by √B.
namespace WeightDecay.Misconceptions.DividesByOneLess;

public static class OtherRemedies
{
    public static double BatchMeanNoise(double sigma, int B) => sigma / Math.Sqrt(Math.Max(B - 1, 0.5));
}
