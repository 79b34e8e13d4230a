// Gives each window a bias.
// A bias belongs to an output channel. Here each pair of an input and an output channel had one.
namespace WeightDecay.Misconceptions.GivesEachWindowABias;

public static class OtherRemedies
{
    public static long SharedParameterCount(int inChannels, int outChannels, int kernel) =>
        (long)outChannels * inChannels * (kernel * kernel + 1);
}
