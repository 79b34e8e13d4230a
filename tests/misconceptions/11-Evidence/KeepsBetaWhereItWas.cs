// Keeps beta where it was.
// Only α has moved. The noise is unknown as well, and each step gives both: carry β' on into the next one.
namespace WeightDecay.Misconceptions.KeepsBetaWhereItWas;

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
            bool isSettled = Math.Abs(next.Alpha / now.Alpha - 1) <= tolerance;
            now = next with { Beta = beta };
            if (isSettled)
                break;
        }
        return now;
    }
}
