// Counts a tie as an improvement.
// An improvement is more than minDelta, so that with minDelta = 0 an equal loss is none: < where this has ≤.
namespace WeightDecay.Misconceptions.CountsATieAsAnImprovement;

public static class OtherRemedies
{
    public static int StopEpoch(double[] validation, int patience, double minDelta)
    {
        int best = 0;
        for (int epoch = 1; epoch < validation.Length && epoch - best <= patience; epoch++)
            if (validation[epoch] <= validation[best] - minDelta)
                best = epoch;
        return best;
    }
}
