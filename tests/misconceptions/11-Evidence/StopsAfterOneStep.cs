// Stops after one step.
// One step is not the fixed point: m and γ belong to the old precisions. Go on until a step changes nothing more.
namespace WeightDecay.Misconceptions.StopsAfterOneStep;

public static class Evidence
{
    public static Precisions MaximizeEvidence(
        Matrix<double> X,
        Vector<double> y,
        double alpha,
        double beta,
        double tolerance,
        int mostSteps
    ) => Solutions.Evidence.MacKayStep(X, y, alpha, beta);
}
