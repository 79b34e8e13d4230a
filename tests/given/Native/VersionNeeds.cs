using System.Text;

namespace WeightDecay.Given.Native;

// The versions that a shared object asks of the libraries it is linked to (.gnu.version_r).
internal static class VersionNeeds
{
    private const ulong StringTable = 5,
        Needs = 0x6ffffffe;
    private const ushort WeakFlag = 0x2;
    private const ulong EntrySize = 16;

    // A copy of the file in which the loader may go on without the version; every other byte is the same.
    public static Weakening Weaken(byte[] file, string version)
    {
        try
        {
            return IsElf64(file) ? WeakenElf(file, Encoding.ASCII.GetBytes(version)) : new Weakening.NotElf();
        }
        catch (ElfTruncatedException e)
        {
            return new Weakening.Truncated(e.Message);
        }
    }

    // Class 2: 64 bits; data 1: little-endian.
    private static bool IsElf64(ReadOnlySpan<byte> file) => file is [0x7f, (byte)'E', (byte)'L', (byte)'F', 2, 1, ..];

    private static Weakening WeakenElf(byte[] file, byte[] version)
    {
        var bytes = new ElfBytes(file, "the file header");
        return Find(bytes, new(bytes), version) switch
        {
            null => new Weakening.EntryAbsent(),
            { } entry when (bytes.U16(entry + 4) & WeakFlag) != 0 => new Weakening.AlreadyWeak(),
            { } entry => new Weakening.Weakened(WithFlag(file, entry + 4)),
        };
    }

    private static ulong? Find(ElfBytes bytes, ElfHeaders headers, byte[] version)
    {
        if (headers.OffsetOf(Needs) is not { } needs || headers.OffsetOf(StringTable) is not { } names)
        {
            return null;
        }
        var text = bytes.Part("the names");
        foreach (var entry in Versions(bytes.Part("the version needs"), needs))
        {
            if (text.IsText(names + bytes.U32(entry + 8), version))
            {
                return entry;
            }
        }
        return null;
    }

    // Two kinds of entries, both of 16 bytes that end with the distance to the next (0 for the last).
    // Verneed: version, count (2 bytes each), file, first version, next need (4 each).
    // Vernaux: hash (4), flags, other (2 each), name, next (4 each).
    private static IEnumerable<ulong> Versions(ElfBytes bytes, ulong needs)
    {
        var left = ushort.MaxValue;
        foreach (var need in Chain(bytes, needs))
        {
            foreach (var entry in Chain(bytes, need + bytes.U32(need + 8)))
            {
                if (left-- == 0)
                {
                    yield break;
                }
                yield return entry;
            }
        }
    }

    // Like the system's loader, this follows the distances and not the counts.
    // Distances are unsigned, so a chain only goes forward and ends with the file, whatever it says.
    private static IEnumerable<ulong> Chain(ElfBytes bytes, ulong first)
    {
        ulong step = EntrySize;
        for (var at = first; step >= EntrySize; at += step)
        {
            step = bytes.U32(at + 12);
            yield return at;
        }
    }

    private static byte[] WithFlag(byte[] file, ulong at)
    {
        var copy = (byte[])file.Clone();
        copy[at] |= (byte)WeakFlag;
        return copy;
    }
}
