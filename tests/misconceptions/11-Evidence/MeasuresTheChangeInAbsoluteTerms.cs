// Measures the change in absolute terms.
// Precisions have units: those of targets in the millions are around 10⁻¹², and every change is small. Compare the change
// with the precision itself.
namespace WeightDecay.Misconceptions.MeasuresTheChangeInAbsoluteTerms;

public static class Evidence
{
    public static Precisions MaximizeEvidence(
        Matrix<double> X,
        Vector<double> y,
        double alpha,
        double beta,
        double tolerance,
        int mostSteps
    )
    {
        var now = new Precisions(alpha, beta);
        for (int step = 0; step < mostSteps; step++)
        {
            Precisions next = Solutions.Evidence.MacKayStep(X, y, now.Alpha, now.Beta);
            if (!double.IsFinite(next.Alpha + next.Beta))
                return now;
            bool isSettled =
                Math.Abs(next.Alpha - now.Alpha) <= tolerance && Math.Abs(next.Beta - now.Beta) <= tolerance;
            now = next;
            if (isSettled)
                break;
        }
        return now;
    }
}
