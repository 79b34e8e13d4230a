// Forgets the width of the window.
// A window has kernel rows and kernel columns: kernel² weights for each pair of channels.
namespace WeightDecay.Misconceptions.ForgetsTheWidthOfTheWindow;

public static class OtherRemedies
{
    public static long SharedParameterCount(int inChannels, int outChannels, int kernel) =>
        outChannels * ((long)inChannels * kernel + 1);
}
