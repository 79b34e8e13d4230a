using System.Buffers.Binary;
using System.IO;
using System.Text;

namespace WeightDecay.Checker.Tests.Native;

// A minimal 64-bit shared object, written field by field: file header, two segments, dynamic section, needs, names.
internal sealed class ElfBuilder
{
    public const int Dynamic = 64 + 2 * 56,
        Needs = Dynamic + 4 * 16;
    public const ulong LoadAddress = 0x40000;

    private readonly List<byte> _needs = [];
    private readonly List<byte> _names = [0];
    private int _needCount;

    public ElfBuilder Need(string library, params string[] versions) => Need(library, weak: false, versions);

    public ElfBuilder Need(string library, bool weak, params string[] versions)
    {
        // Verneed: version 1, count, file, distance to the first version, distance to the next need.
        Add(_needs, 2, 1, versions.Length);
        Add(_needs, 4, Name(library), 16, 16 * (1 + versions.Length));
        _needCount++;
        for (var i = 0; i < versions.Length; i++)
        {
            // Vernaux: hash; flags, other; name, distance to the next version.
            Add(_needs, 4, 0x1234 + i);
            Add(_needs, 2, weak ? 2 : 0, 7 + i);
            Add(_needs, 4, Name(versions[i]), i < versions.Length - 1 ? 16 : 0);
        }
        return this;
    }

    public byte[] Build()
    {
        var needs = _needs.ToArray();
        EndChain(needs);
        return
        [
            .. FileHeader(),
            .. Segments(Needs + needs.Length + _names.Count),
            .. DynamicSection(needs.Length),
            .. needs,
            .. _names,
        ];
    }

    // The last need has no next one.
    private void EndChain(Span<byte> needs)
    {
        for (int at = 0, left = _needCount; left > 0; left--)
        {
            var next = needs[(at + 12)..];
            at += BinaryPrimitives.ReadInt32LittleEndian(next);
            if (left == 1)
            {
                next[..4].Clear();
            }
        }
    }

    private static List<byte> FileHeader()
    {
        List<byte> header = [0x7f, .. "ELF"u8, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0];
        Add(header, 2, 3, 62); // shared object, x86-64
        Add(header, 4, 1);
        Add(header, 8, 0, 64, 0); // entry, program headers, section headers
        Add(header, 4, 0);
        Add(header, 2, 64, 56, 2, 0, 0, 0);
        return header;
    }

    private static List<byte> Segments(int fileSize)
    {
        List<byte> segments = [];
        Segment(segments, type: 1, offset: 0, size: fileSize);
        Segment(segments, type: 2, offset: Dynamic, size: Needs - Dynamic);
        return segments;
    }

    private static void Segment(List<byte> segments, int type, int offset, int size)
    {
        var address = (long)LoadAddress + offset;
        Add(segments, 4, type, 4);
        Add(segments, 8, offset, address, address, size, size, 8);
    }

    private static List<byte> DynamicSection(int needsLength)
    {
        List<byte> section = [];
        Add(section, 8, 5, (long)LoadAddress + Needs + needsLength); // names
        Add(section, 8, 0x6ffffffe, (long)LoadAddress + Needs);
        Add(section, 8, 0x6fffffff, 1);
        Add(section, 8, 0, 0);
        return section;
    }

    private int Name(string text)
    {
        var at = _names.Count;
        _names.AddRange([.. Encoding.ASCII.GetBytes(text), 0]);
        return at;
    }

    private static void Add(List<byte> bytes, int size, params long[] values)
    {
        foreach (var value in values)
        {
            bytes.AddRange(BitConverter.GetBytes(value)[..size]);
        }
    }
}
