namespace WeightDecay.Given.Native;

// The segments of an ELF file and its dynamic section: what the system's loader itself reads.
// Section headers are not used: a stripped file may lack them. Every process starts with this, so no query is over structs:
// those would be compiled anew in each.
internal sealed class ElfHeaders(ElfBytes bytes)
{
    private const uint Load = 1,
        Dynamic = 2;
    private const ulong SegmentSize = 56,
        DynamicEntrySize = 16;

    private readonly ElfBytes _segments = bytes.Part("the program headers");
    private readonly ElfBytes _tables = bytes.Part("the tables");
    private readonly ElfBytes _dynamic = bytes.Part("the dynamic section");

    // The file offset of what a dynamic entry points to; null if there is no such entry.
    public ulong? OffsetOf(ulong tag) =>
        DynamicEntries().FirstOrDefault(entry => entry.Tag == tag) is { } entry ? FileOffset(entry.Value) : null;

    private IEnumerable<DynamicEntry> DynamicEntries()
    {
        foreach (var segment in Segments().Where(segment => segment.Type == Dynamic).Take(1))
        {
            for (ulong at = 0; at + DynamicEntrySize <= segment.Size; at += DynamicEntrySize)
            {
                var tag = _dynamic.U64(segment.Offset + at);
                if (tag == 0)
                {
                    yield break;
                }
                yield return new(tag, _dynamic.U64(segment.Offset + at + 8));
            }
        }
    }

    private ulong FileOffset(ulong address)
    {
        // Unsigned: below the segment's address the difference is huge.
        var segment = Segments().FirstOrDefault(s => s.Type == Load && address - s.Address < s.Size);
        return segment is null
            ? throw new ElfTruncatedException("the segment of a table")
            : _tables.Inside(segment.Offset) + (address - segment.Address);
    }

    private IEnumerable<Segment> Segments()
    {
        ulong first = _segments.U64(0x20),
            count = _segments.U16(0x38);
        for (ulong i = 0; i < count; i++)
        {
            var at = first + i * SegmentSize;
            yield return new(_segments.U32(at), _segments.U64(at + 8), _segments.U64(at + 16), _segments.U64(at + 32));
        }
    }

    private sealed record Segment(uint Type, ulong Offset, ulong Address, ulong Size);

    private sealed record DynamicEntry(ulong Tag, ulong Value);
}
