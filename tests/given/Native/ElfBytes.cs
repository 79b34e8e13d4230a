using System.Buffers.Binary;

namespace WeightDecay.Given.Native;

// Little-endian reads; one that leaves the file says which part of it is cut off.
internal sealed class ElfBytes(byte[] content, string part)
{
    public ElfBytes Part(string name) => new(content, name);

    public ushort U16(ulong at) => BinaryPrimitives.ReadUInt16LittleEndian(Slice(at, 2));

    public uint U32(ulong at) => BinaryPrimitives.ReadUInt32LittleEndian(Slice(at, 4));

    public ulong U64(ulong at) => BinaryPrimitives.ReadUInt64LittleEndian(Slice(at, 8));

    public ulong Inside(ulong at) => at <= (ulong)content.Length ? at : throw new ElfTruncatedException(part);

    public bool IsText(ulong at, ReadOnlySpan<byte> text)
    {
        var rest = content.AsSpan((int)Inside(at));
        var length = rest.IndexOf((byte)0);
        return length < 0 ? throw new ElfTruncatedException(part) : rest[..length].SequenceEqual(text);
    }

    private ReadOnlySpan<byte> Slice(ulong at, int length) =>
        length <= content.Length - (int)Inside(at)
            ? content.AsSpan((int)at, length)
            : throw new ElfTruncatedException(part);
}
