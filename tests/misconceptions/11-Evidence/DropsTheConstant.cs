// Drops the constant.
// −½ n ln 2π is missing. It moves no maximum, but without it the result is not the logarithm of a density.
namespace WeightDecay.Misconceptions.DropsTheConstant;

public static class Evidence
{
    public static double LogEvidence(Matrix<double> X, Vector<double> y, double alpha, double beta) =>
        Solutions.Evidence.LogEvidence(X, y, alpha, beta) + 0.5 * y.Count * Math.Log(2 * Math.PI);
}
