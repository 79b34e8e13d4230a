// Counts the epochs from one.
// The result is an index into validation, and the first one is 0.
namespace WeightDecay.Misconceptions.CountsTheEpochsFromOne;

public static class OtherRemedies
{
    public static int StopEpoch(double[] validation, int patience, double minDelta) =>
        Solutions.OtherRemedies.StopEpoch(validation, patience, minDelta) + 1;
}
