namespace WeightDecay.Given.Native;

// What came of marking a version need weak.
internal abstract record Weakening
{
    private Weakening() { }

    public sealed record Weakened(byte[] Content) : Weakening;

    public sealed record AlreadyWeak : Weakening;

    public sealed record EntryAbsent : Weakening;

    // Not a 64-bit little-endian ELF file.
    public sealed record NotElf : Weakening;

    public sealed record Truncated(string What) : Weakening;
}
