// Waits one epoch longer.
// With patience 2 the second epoch in a row without an improvement is the last. Here it took one more.
namespace WeightDecay.Misconceptions.WaitsOneEpochLonger;

public static class OtherRemedies
{
    public static int StopEpoch(double[] validation, int patience, double minDelta) =>
        Solutions.OtherRemedies.StopEpoch(validation, patience + 1, minDelta);
}
