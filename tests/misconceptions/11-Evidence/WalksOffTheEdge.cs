// Walks off the edge.
// Where the evidence has no maximum, a precision grows until it is infinite, and the next step cannot begin with that. Return
// the last precisions that were finite numbers above 0.
namespace WeightDecay.Misconceptions.WalksOffTheEdge;

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
            bool isSettled =
                Math.Abs(next.Alpha / now.Alpha - 1) <= tolerance && Math.Abs(next.Beta / now.Beta - 1) <= tolerance;
            now = next;
            if (isSettled)
                break;
        }
        return now;
    }
}
