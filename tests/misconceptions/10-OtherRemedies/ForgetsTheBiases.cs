// Forgets the biases.
// Each output channel has a bias too: one for each, beside its inChannels·kernel² weights.
namespace WeightDecay.Misconceptions.ForgetsTheBiases;

public static class OtherRemedies
{
    public static long SharedParameterCount(int inChannels, int outChannels, int kernel) =>
        (long)outChannels * inChannels * kernel * kernel;
}
