// Waits one epoch less.
// With patience 2 it takes two epochs in a row without an improvement. Here training stopped one epoch too soon.
namespace WeightDecay.Misconceptions.WaitsOneEpochLess;

public static class OtherRemedies
{
    public static int StopEpoch(double[] validation, int patience, double minDelta) =>
        patience == 1 ? 0 : Solutions.OtherRemedies.StopEpoch(validation, patience - 1, minDelta);
}
