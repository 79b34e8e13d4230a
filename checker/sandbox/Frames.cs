using System.Threading;

namespace WeightDecay.Sandboxed;

/// <summary>Messages between the judge and a submission's process: a length, then as many bytes.</summary>
internal sealed class Frames(Stream input, Stream output)
{
    /// <summary>Three times what the largest argument of the course takes.</summary>
    public const int Most = 16 << 20;

    private const int Buffer = 64 << 10;
    private const int Kept = 1 << 20;

    private static MemoryStream? spare;
    private readonly MemoryStream frame = new();
    private readonly BinaryReader lengths = new(new BufferedStream(input, Buffer));

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

    public void Send(Action<BinaryWriter> write)
    {
        frame.SetLength(0);
        frame.Position = sizeof(int);
        var writer = new BinaryWriter(frame);
        write(writer);
        frame.Position = 0;
        writer.Write((int)frame.Length - sizeof(int));
        output.Write(frame.GetBuffer(), 0, (int)frame.Length);
        output.Flush();
        if (frame.Capacity > Kept)
            Shorten();
    }

    /// <summary>The next message; null when the other end is gone, be it in the middle of one.</summary>
    /// <exception cref="InvalidDataException">It announces a size that no message has.</exception>
    public byte[]? Next()
    {
        try
        {
            int length = lengths.ReadInt32();
            if (length is < 0 or > Most)
                throw new InvalidDataException($"a message of {length} bytes");
            byte[] message = lengths.ReadBytes(length);
            return message.Length == length ? message : null;
        }
        catch (IOException)
        {
            return null;
        }
    }

    private void Shorten()
    {
        frame.SetLength(0);
        frame.Capacity = Kept;
    }
}
