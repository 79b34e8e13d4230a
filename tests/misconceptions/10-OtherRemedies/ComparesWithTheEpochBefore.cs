// Compares with the epoch before.
// Losses that climb high and then fall a little are no improvement. Compare with the best so far, not with the epoch before.
namespace WeightDecay.Misconceptions.ComparesWithTheEpochBefore;

public static class OtherRemedies
{
    public static int StopEpoch(double[] validation, int patience, double minDelta)
    {
        int best = 0;
        for (int epoch = 1; epoch < validation.Length && epoch - best <= patience; epoch++)
            if (validation[epoch] < validation[epoch - 1] - minDelta)
                best = epoch;
        return best;
    }
}
