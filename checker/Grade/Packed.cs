using System.IO.Compression;
using System.Runtime.InteropServices;

namespace WeightDecay.Checking.Grade;

/// <summary>A text that is needed now and then: a class's thousands take a third of the memory like this.</summary>
internal sealed class Packed : IEquatable<Packed>
{
    private readonly byte[] bytes;

    private Packed(byte[] bytes) => this.bytes = bytes;

    /// <summary>How many bytes it takes now.</summary>
    public int Bytes => bytes.Length;

    /// <summary>The text as it was.</summary>
    public string Text
    {
        get
        {
            using var packed = new DeflateStream(new MemoryStream(bytes), CompressionMode.Decompress);
            var text = new MemoryStream();
            packed.CopyTo(text);
            return new string(MemoryMarshal.Cast<byte, char>(text.ToArray()));
        }
    }

    public static Packed Of(string text)
    {
        var packed = new MemoryStream();
        using (var stream = new DeflateStream(packed, CompressionLevel.Fastest))
            stream.Write(MemoryMarshal.AsBytes(text.AsSpan())); // an encoding would mend half a pair of surrogates
        return new Packed(packed.ToArray());
    }

    public bool Equals(Packed? other) => other is not null && bytes.AsSpan().SequenceEqual(other.bytes);

    public override bool Equals(object? other) => Equals(other as Packed);

    public override int GetHashCode() => bytes.Length;
}
