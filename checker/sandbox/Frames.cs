namespace WeightDecay.Sandboxed;

/// <summary>Messages between the judge and a submission's process: a length, then as many bytes.</summary>
internal sealed class Frames(Stream input, Stream output)
{
    /// <summary>No value of the course needs a hundredth of it.</summary>
    public const int Most = 64 << 20;

    private const int Buffer = 64 << 10;
    private const int Kept = 1 << 20;

    private readonly MemoryStream frame = new();
    private readonly BinaryReader lengths = new(new BufferedStream(input, Buffer));

    /// <summary>A message by itself.</summary>
    public static byte[] Bytes(Action<BinaryWriter> write)
    {
        var message = new MemoryStream();
        write(new BinaryWriter(message));
        return message.ToArray();
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
