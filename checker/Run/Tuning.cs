namespace WeightDecay.Checking.Run;

/// <summary>What the runtime is told in each process that runs specs, or answers them.</summary>
internal static class Tuning
{
    /// <summary>
    /// Memory: collections have time between two jobs; a first generation of 8 MB, which would go by the size of the
    /// processor's cache; and what is handed over, up to 16 MB, is soon gone, and not worth a full collection. What was in use
    /// once is kept for the next job, and the C library takes it in large pages: to get a small one from the system costs more
    /// than to use it. Code is not mapped from a file in memory, which a limit of file sizes would end.
    /// </summary>
    public static readonly (string Name, string Value)[] Variables =
    [
        ("DOTNET_gcConcurrent", "0"),
        ("DOTNET_GCgen0size", "800000"),
        ("DOTNET_GCRetainVM", "1"),
        (
            "GLIBC_TUNABLES",
            "glibc.malloc.hugetlb=1:glibc.malloc.mmap_threshold=33554432:glibc.malloc.trim_threshold=268435456"
        ),
        ("DOTNET_GCLOHThreshold", "1000000"),
        ("DOTNET_EnableWriteXorExecute", "0"),
    ];
}
