namespace WeightDecay.Sandboxed;

/// <summary>Messages between the judge and a submission's process: a length, then as many bytes.</summary>
internal sealed class Frames(Stream input, Stream output)
{
    /// <summary>No value of the course needs a hundredth of it.</summary>
    public const int Most = 64 << 20;

    private const int Buffer = 64 << 10;

    private readonly BinaryReader lengths = new(new BufferedStream(input, Buffer));

    public void Send(Action<BinaryWriter> write)
    {
        using var frame = new MemoryStream();
        frame.Position = sizeof(int);
        using var writer = new BinaryWriter(frame);
        write(writer);
        frame.Position = 0;
        writer.Write((int)frame.Length - sizeof(int));
        output.Write(frame.GetBuffer(), 0, (int)frame.Length);
        output.Flush();
    }

    /// <summary>The next message; null when the other end is gone, be it in the middle of one.</summary>
    /// <exception cref="InvalidDataException">It announces a size that no message has.</exception>
    public BinaryReader? Next()
    {
        try
        {
            int length = lengths.ReadInt32();
            if (length is < 0 or > Most)
                throw new InvalidDataException($"a message of {length} bytes");
            byte[] frame = lengths.ReadBytes(length);
            return frame.Length == length ? new BinaryReader(new MemoryStream(frame)) : null;
        }
        catch (IOException)
        {
            return null;
        }
    }
}
