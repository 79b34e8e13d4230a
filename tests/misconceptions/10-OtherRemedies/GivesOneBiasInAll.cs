// Gives one bias in all.
// Here there was a single bias. Each output channel has its own.
namespace WeightDecay.Misconceptions.GivesOneBiasInAll;

public static class OtherRemedies
{
    public static long SharedParameterCount(int inChannels, int outChannels, int kernel) =>
        (long)outChannels * inChannels * kernel * kernel + 1;
}
