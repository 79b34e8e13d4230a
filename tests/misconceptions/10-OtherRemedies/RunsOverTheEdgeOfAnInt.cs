// Runs over the edge of an int.
// The result is a long, but the product of ints was computed as an int and wrapped around. Begin the product with a long.
namespace WeightDecay.Misconceptions.RunsOverTheEdgeOfAnInt;

public static class OtherRemedies
{
    public static long SharedParameterCount(int inChannels, int outChannels, int kernel) =>
        outChannels * (inChannels * kernel * kernel + 1);
}
