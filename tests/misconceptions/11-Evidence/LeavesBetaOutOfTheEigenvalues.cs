// Leaves beta out of the eigenvalues.
// The λᵢ are the eigenvalues of βXᵀX, not of XᵀX: a row counts for more the less noise is in it.
namespace WeightDecay.Misconceptions.LeavesBetaOutOfTheEigenvalues;

public static class Evidence
{
    public static double EffectiveParameters(Matrix<double> X, double alpha, double beta) =>
        Solutions.Evidence.EffectiveParameters(X, alpha, 1);
}
