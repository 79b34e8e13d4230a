using System.Runtime.InteropServices;

namespace WeightDecay.Checking.Run;

/// <summary>Keeps a child that asks for memory without end from taking the whole system's.</summary>
internal static class MemoryLimit
{
    private const int Data = 2; // RLIMIT_DATA of Linux: all private memory that can be written, libtorch's too
    private const ulong Bytes = 4UL << 30;

    /// <summary>The environment that limits the runtime's own heap to 2 GB, on every system.</summary>
    public static readonly KeyValuePair<string, string> OfHeap = new("DOTNET_GCHeapHardLimit", "80000000");

    /// <summary>Limits this process; elsewhere than on Linux the heap's limit must do.</summary>
    public static void Set()
    {
        if (OperatingSystem.IsLinux())
            _ = setrlimit(Data, new Limit(Bytes, Bytes));
    }

    private readonly record struct Limit(ulong Soft, ulong Hard);

    [DllImport("libc")]
    private static extern int setrlimit(int resource, in Limit limit);
}
