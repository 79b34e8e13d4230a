// Never forgives an epoch.
// Here all epochs without an improvement were counted together. Patience is for epochs in a row: a new best sets the count back to 0.
namespace WeightDecay.Misconceptions.NeverForgivesAnEpoch;

public static class OtherRemedies
{
    public static int StopEpoch(double[] validation, int patience, double minDelta)
    {
        int best = 0;
        int failed = 0;
        for (int epoch = 1; epoch < validation.Length && failed < patience; epoch++)
            if (validation[epoch] < validation[best] - minDelta)
                best = epoch;
            else
                failed++;
        return best;
    }
}
