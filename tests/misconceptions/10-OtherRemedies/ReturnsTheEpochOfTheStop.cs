// Returns the epoch of the stop.
// That is where training stopped. The parameters to keep are those of the best epoch, before the wait began: remember its index.
namespace WeightDecay.Misconceptions.ReturnsTheEpochOfTheStop;

public static class OtherRemedies
{
    public static int StopEpoch(double[] validation, int patience, double minDelta)
    {
        int best = 0;
        int epoch = 1;
        for (; epoch < validation.Length && epoch - best <= patience; epoch++)
            if (validation[epoch] < validation[best] - minDelta)
                best = epoch;
        return epoch - 1;
    }
}
