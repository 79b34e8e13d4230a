// Lets the best creep down.
// Here the best loss was lowered by every small gain, so that slow but steady progress never made an improvement. The best moves
// only when it is beaten by more than minDelta; small gains then add up.
namespace WeightDecay.Misconceptions.LetsTheBestCreepDown;

public static class OtherRemedies
{
    public static int StopEpoch(double[] validation, int patience, double minDelta)
    {
        int best = 0;
        double least = validation[0];
        for (int epoch = 1; epoch < validation.Length && epoch - best <= patience; epoch++)
        {
            if (validation[epoch] < least - minDelta)
                best = epoch;
            least = Math.Min(least, validation[epoch]);
        }
        return best;
    }
}
