// Counts what the prior decides.
// That is Σ α/(λᵢ + α), the share of the prior. γ is what the data decides, Σ λᵢ/(λᵢ + α).
namespace WeightDecay.Misconceptions.CountsWhatThePriorDecides;

public static class Evidence
{
    public static double EffectiveParameters(Matrix<double> X, double alpha, double beta) =>
        X.ColumnCount - Solutions.Evidence.EffectiveParameters(X, alpha, beta);
}
