// Returns the pair before.
// The last step, the one that changed no more than the tolerance, is part of the answer: return what it led to, not where it
// began.
namespace WeightDecay.Misconceptions.ReturnsThePairBefore;

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
                Math.Abs(next.Alpha / now.Alpha - 1) <= tolerance && Math.Abs(next.Beta / now.Beta - 1) <= tolerance;
            if (isSettled)
                break;
            now = next;
        }
        return now;
    }
}
