using System.Runtime.InteropServices;

namespace WeightDecay.Checking.Commands;

/// <summary>
/// A terminal sends Ctrl-C to all that runs in its foreground. Whoever is to finish what is under way can't do so if the
/// processes that do it are gone by then: they take a session of their own, and end with whoever started them.
/// </summary>
internal static class Apart
{
    public static void FromTheTerminal()
    {
        if (!OperatingSystem.IsWindows())
            _ = setsid(); // fails only where the process has one already
    }

    [DllImport("libc")]
    private static extern int setsid();
}
