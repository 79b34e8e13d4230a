namespace WeightDecay.Checking.Run;

/// <summary>The runtime's own memory.</summary>
internal static class Heap
{
    /// <summary>Gives back what is not in use, however long that takes: for when nobody waits.</summary>
    public static void Shrink() =>
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
}
