using System.Runtime.InteropServices;

namespace WeightDecay.Checking.Run;

/// <summary>This process's own memory: the runtime's, and that of the C library, in which libtorch keeps its tensors.</summary>
internal static class Heap
{
    private const long Large = 300_000_000;
    private const long Worthwhile = 20_000_000; // to look for less takes more than it gives
    private static long needed;

    /// <summary>Whether this process holds more than its work needs.</summary>
    public static bool IsLarge => Environment.WorkingSet > Math.Max(Large, needed + Worthwhile);

    /// <summary>Gives back what is not in use, however long that takes: for when nobody waits.</summary>
    public static void Shrink()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        GC.WaitForPendingFinalizers();
        if (OperatingSystem.IsLinux())
            Trim();
        needed = Environment.WorkingSet;
    }

    private static void Trim()
    {
        try
        {
            _ = malloc_trim(0);
        }
        catch (EntryPointNotFoundException)
        {
            // Another C library than GNU's.
        }
    }

    [DllImport("libc")]
    private static extern int malloc_trim(nuint kept);
}
