// Forgets minDelta.
// Any smaller loss counted as an improvement here. It must be smaller than the best by more than minDelta.
namespace WeightDecay.Misconceptions.ForgetsMinDelta;

public static class OtherRemedies
{
    public static int StopEpoch(double[] validation, int patience, double minDelta) =>
        Solutions.OtherRemedies.StopEpoch(validation, patience, 0);
}
