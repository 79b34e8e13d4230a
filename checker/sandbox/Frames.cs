using System.Buffers.Binary;
using System.Threading;

namespace WeightDecay.Sandboxed;

/// <summary>
/// Messages between the judge and a submission's process: a length, then as many bytes. What is sent goes out together, at
/// the latest when this end has read all that came and would wait for more: neither wakes the other for each message.
/// </summary>
internal sealed class Frames(Stream input, Stream output)
{
    /// <summary>Three times what the largest argument of the course takes.</summary>
    public const int Most = 16 << 20;

    private const int Buffer = 64 << 10;
    private const int Kept = 1 << 20;

    private static MemoryStream? spare;
    private readonly MemoryStream said = new();
    private readonly byte[] heard = new byte[Buffer];
    private int read;
    private int there;

    /// <summary>A message by itself.</summary>
    public static byte[] Bytes(Action<BinaryWriter> write)
    {
        MemoryStream message = Interlocked.Exchange(ref spare, null) ?? new MemoryStream();
        message.SetLength(0);
        write(new BinaryWriter(message));
        byte[] bytes = message.ToArray();
        if (message.Capacity <= Kept)
            spare = message;
        return bytes;
    }

    public static BinaryReader Reader(byte[] message) => new(new MemoryStream(message));

    /// <exception cref="IOException">The other end is gone.</exception>
    public void Send(Action<BinaryWriter> write)
    {
        long start = said.Length;
        var writer = new BinaryWriter(said);
        writer.Write(0);
        write(writer);
        said.Position = start;
        writer.Write((int)(said.Length - start) - sizeof(int));
        said.Position = said.Length;
        if (said.Length > Buffer)
            Flush();
    }

    /// <summary>The next message; null when the other end is gone, be it in the middle of one.</summary>
    /// <exception cref="InvalidDataException">It announces a size that no message has.</exception>
    public byte[]? Next()
    {
        try
        {
            Span<byte> size = stackalloc byte[sizeof(int)];
            if (!IsFilled(size))
                return null;
            int length = BinaryPrimitives.ReadInt32LittleEndian(size);
            if (length is < 0 or > Most)
                throw new InvalidDataException($"a message of {length} bytes");
            byte[] message = new byte[length];
            return IsFilled(message) ? message : null;
        }
        catch (IOException)
        {
            return null;
        }
    }

    private bool IsFilled(Span<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            if (read == there && !HasHeard())
                return false;
            int count = Math.Min(there - read, bytes.Length);
            heard.AsSpan(read, count).CopyTo(bytes);
            read += count;
            bytes = bytes[count..];
        }
        return true;
    }

    private bool HasHeard()
    {
        Flush();
        (read, there) = (0, input.Read(heard));
        return there > 0;
    }

    private void Flush()
    {
        if (said.Length == 0)
            return;
        output.Write(said.GetBuffer(), 0, (int)said.Length);
        output.Flush();
        said.SetLength(0);
        if (said.Capacity > Kept)
            said.Capacity = Kept;
    }
}
