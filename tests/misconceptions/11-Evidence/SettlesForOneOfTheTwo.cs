// Settles for one of the two.
// It stopped when one precision had settled while the other was still on its way. Both have to settle: "and", not "or".
namespace WeightDecay.Misconceptions.SettlesForOneOfTheTwo;

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
                Math.Abs(next.Alpha / now.Alpha - 1) <= tolerance || Math.Abs(next.Beta / now.Beta - 1) <= tolerance;
            now = next;
            if (isSettled)
                break;
        }
        return now;
    }
}
