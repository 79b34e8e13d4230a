namespace WeightDecay.Sandboxed;

/// <summary>One call that crosses: its arguments go over, and come back with the result where they were changed.</summary>
internal static class Crossing
{
    public static void WriteArguments(BinaryWriter to, object?[] arguments, Signature signature)
    {
        for (int i = 0; i < arguments.Length; i++)
            WriteSized(to, arguments[i], signature.Parameters[i]);
    }

    /// <returns>The arguments, and their bytes as they came.</returns>
    public static (object?[] Arguments, byte[][] Before) ReadArguments(BinaryReader from, Signature signature)
    {
        byte[][] before = [.. signature.Parameters.Select(_ => from.ReadBytes(Blocks.Count(from, 1)))];
        return ([.. before.Select((bytes, i) => Decoded(bytes, signature.Parameters[i]))], before);
    }

    /// <summary>The result, and each argument whose bytes are no longer what they were.</summary>
    public static void WriteReply(
        BinaryWriter to,
        object? result,
        object?[] arguments,
        byte[][] before,
        Signature signature
    )
    {
        WriteChanges(to, arguments, before, signature);
        int same = result is null ? -1 : Array.FindIndex(arguments, a => ReferenceEquals(a, result));
        to.Write(same);
        if (same < 0)
            Values.Write(to, result, signature.Result);
    }

    /// <summary>The result; the caller's own arguments are changed as the other end's were.</summary>
    /// <param name="from">What came back.</param>
    /// <param name="arguments">The caller's own.</param>
    /// <param name="signature">The function's.</param>
    /// <param name="changing">Told of each argument that is about to be changed.</param>
    public static object? ReadReply(
        BinaryReader from,
        object?[] arguments,
        Signature signature,
        Action<object?>? changing = null
    )
    {
        ReadChanges(from, arguments, signature, changing);
        int same = from.ReadInt32();
        if (same >= arguments.Length)
            throw new InvalidDataException($"argument {same} of {arguments.Length}");
        return same >= 0 ? arguments[same] : Values.Read(from, signature.Result);
    }

    public static void WriteChanges(BinaryWriter to, object?[] arguments, byte[][] before, Signature signature)
    {
        long start = to.BaseStream.Position;
        int count = 0;
        to.Write(count);
        for (int i = 0; i < arguments.Length; i++)
            if (HasWrittenChange(to, i, arguments[i], before[i], signature.Parameters[i]))
                count++;
        WriteAt(to, start, count);
    }

    /// <summary>What has been written to a message since a position in it.</summary>
    public static ReadOnlySpan<byte> Written(BinaryWriter to, long since) =>
        ((MemoryStream)to.BaseStream).GetBuffer().AsSpan((int)since, (int)(to.BaseStream.Position - since));

    public static void ReadChanges(
        BinaryReader from,
        object?[] arguments,
        Signature signature,
        Action<object?>? changing = null
    )
    {
        for (int left = Blocks.Count(from, 1); left > 0; left--)
        {
            int i = from.ReadInt32();
            if (i < 0 || i >= arguments.Length)
                throw new InvalidDataException($"argument {i} of {arguments.Length}");
            byte[] bytes = from.ReadBytes(Blocks.Count(from, 1));
            using var scope = NewDisposeScope();
            changing?.Invoke(arguments[i]);
            Overwriting.TryApply(arguments[i], Decoded(bytes, signature.Parameters[i]));
        }
    }

    private static bool HasWrittenChange(BinaryWriter to, int index, object? argument, byte[] before, Type type)
    {
        long start = to.BaseStream.Position;
        to.Write(index);
        WriteSized(to, argument, type);
        if (!Written(to, start + 2 * sizeof(int)).SequenceEqual(before))
            return true;
        to.BaseStream.SetLength(start);
        return false;
    }

    private static void WriteSized(BinaryWriter to, object? value, Type type)
    {
        long start = to.BaseStream.Position;
        to.Write(0);
        Values.Write(to, value, type);
        WriteAt(to, start, (int)(to.BaseStream.Position - start) - sizeof(int));
    }

    private static void WriteAt(BinaryWriter to, long position, int number)
    {
        long end = to.BaseStream.Position;
        to.BaseStream.Position = position;
        to.Write(number);
        to.BaseStream.Position = end;
    }

    private static object? Decoded(byte[] bytes, Type type) =>
        Values.Read(new BinaryReader(new MemoryStream(bytes)), type);
}
