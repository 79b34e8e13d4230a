// Ignores the most steps.
// It took more steps than it was allowed to. Where the evidence has no maximum they would never end.
namespace WeightDecay.Misconceptions.IgnoresTheMostSteps;

public static class Evidence
{
    public static Precisions MaximizeEvidence(
        Matrix<double> X,
        Vector<double> y,
        double alpha,
        double beta,
        double tolerance,
        int mostSteps
    ) => Solutions.Evidence.MaximizeEvidence(X, y, alpha, beta, tolerance, 2000);
}
