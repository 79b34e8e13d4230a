// Forgets the half.
// That is the expected ‖w‖². The norm that is compared here, as on the discussion page, is ½‖w‖².
namespace WeightDecay.Misconceptions.ForgetsTheHalf;

public static class NormMystery
{
    public static double ExpectedHalfSquaredNormOfUniform(int d, double a) => d * a * a / 3;

    public static double ExpectedHalfSquaredNormOfNormal(int d, double sigma) => d * sigma * sigma;
}
