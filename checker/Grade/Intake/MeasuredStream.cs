namespace WeightDecay.Checking.Grade.Intake;

/// <summary>Counts what is unpacked and stops it when it becomes too much.</summary>
/// <param name="unpacked">What comes out.</param>
/// <param name="packed">How many bytes it is made from, if it is packed at all.</param>
/// <param name="limits">How much is too much.</param>
internal sealed class MeasuredStream(Stream unpacked, long? packed, IntakeLimits limits) : Stream
{
    private long _read;

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _read;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        int n = unpacked.Read(buffer);
        _read += n;
        if (_read > limits.StreamedBytes)
            throw new Unusable($"unpacks to more than {limits.StreamedBytes:N0} bytes");
        if (_read > limits.FreeBytes && packed is { } size && _read / limits.Ratio > size)
            throw new Unusable($"unpacks to more than {limits.Ratio} times its size");
        return n;
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            unpacked.Dispose();
        base.Dispose(disposing);
    }
}
