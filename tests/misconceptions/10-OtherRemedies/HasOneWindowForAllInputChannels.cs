// Has one window for all input channels.
// Each output channel has a window of its own for every input channel, and adds up what they give: inChannels·kernel² weights.
namespace WeightDecay.Misconceptions.HasOneWindowForAllInputChannels;

public static class OtherRemedies
{
    public static long SharedParameterCount(int inChannels, int outChannels, int kernel) =>
        outChannels * ((long)kernel * kernel + 1);
}
