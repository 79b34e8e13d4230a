// Leaves out the room of the prior.
// ½ d ln α is missing: the prior's own normalising constant, one for each weight. It is the half of the Occam factor that
// sets the room before the data against the room after.
namespace WeightDecay.Misconceptions.LeavesOutTheRoomOfThePrior;

public static class Evidence
{
    public static double LogEvidence(Matrix<double> X, Vector<double> y, double alpha, double beta) =>
        Solutions.Evidence.LogEvidence(X, y, alpha, beta) - 0.5 * X.ColumnCount * Math.Log(alpha);
}
