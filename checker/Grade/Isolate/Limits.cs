namespace WeightDecay.Checking.Grade.Isolate;

/// <summary>What a submission's process may use up.</summary>
/// <param name="SpecSeconds">The calls of one spec together, by the clock, where nothing else runs beside.</param>
/// <param name="FirstSeconds">The same in the first try: what takes longer has a second one, alone.</param>
/// <param name="CpuSeconds">The whole process, by its own time.</param>
/// <param name="AddressBytes">Address space: libtorch alone asks for more than two gigabytes of it.</param>
/// <param name="HeapBytes">The runtime's own heap.</param>
/// <param name="GroupBytes">Memory of all its processes together, where a control group counts it.</param>
/// <param name="Tasks">Processes and threads together, where a control group counts them.</param>
/// <param name="FileBytes">The largest file, and all that it may write.</param>
/// <param name="LivesLong">Whether its code runs often enough to be worth compiling twice.</param>
public sealed record Limits(
    double SpecSeconds = 5,
    double FirstSeconds = 3,
    int CpuSeconds = 120,
    long AddressBytes = 8L << 30,
    long HeapBytes = 512L << 20,
    long GroupBytes = 3L << 29,
    int Tasks = 128,
    long FileBytes = 32L << 20,
    bool LivesLong = false
)
{
    /// <summary>So many specs' time all calls of an exercise may take together: more than any has tasks.</summary>
    public const int SpecsTogether = 12;

    /// <summary>
    /// For the compile worker, which lives through hundreds of sources; each has its own time limit. Its threads have wide
    /// stacks and each its own heap: address space that it hardly uses, and must not run out of.
    /// </summary>
    public Limits ForCompiler() =>
        this with
        {
            CpuSeconds = 3600,
            AddressBytes = 64L << 30,
            HeapBytes = 1L << 30,
            GroupBytes = 2L << 30,
            LivesLong = true,
        };
}
