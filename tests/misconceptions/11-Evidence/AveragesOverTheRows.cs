// Averages over the rows.
// The eigenvalues of βXᵀX are wanted, a sum over the rows, not of βXᵀX/n. The n that turns a sum into a mean comes in
// only with λ = α/(nβ).
namespace WeightDecay.Misconceptions.AveragesOverTheRows;

public static class Evidence
{
    public static double EffectiveParameters(Matrix<double> X, double alpha, double beta) =>
        Solutions.Evidence.EffectiveParameters(X, alpha, beta / X.RowCount);
}
