// Looks past the stop.
// That is the smallest loss of all the epochs, some of which come after the stop. A run that was stopped never sees them.
namespace WeightDecay.Misconceptions.LooksPastTheStop;

public static class OtherRemedies
{
    public static int StopEpoch(double[] validation, int patience, double minDelta) =>
        Array.IndexOf(validation, validation.Min());
}
