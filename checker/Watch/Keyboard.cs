using System.Threading;

namespace WeightDecay.Checking.Watch;

/// <summary>Passes single keys on.</summary>
internal static class Keyboard
{
    /// <summary>Reads until the program ends; meant for a thread of its own, since a waiting read can't be cut off.</summary>
    public static void Follow(Action<char> pressed)
    {
        try
        {
            while (true)
                pressed(Console.ReadKey(intercept: true).KeyChar);
        }
        catch (InvalidOperationException)
        {
            // There is no keyboard, or it has gone.
        }
    }
}
