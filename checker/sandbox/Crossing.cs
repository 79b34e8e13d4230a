namespace WeightDecay.Sandboxed;

/// <summary>One call that crosses: its arguments go over, and come back with the result where they were changed.</summary>
internal static class Crossing
{
    public static void WriteArguments(BinaryWriter to, object?[] arguments, Signature signature)
    {
        foreach (byte[] argument in Encoded(arguments, signature))
        {
            to.Write(argument.Length);
            to.Write(argument);
        }
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
        byte[][] after = [.. Encoded(arguments, signature)];
        int[] changed = [.. Enumerable.Range(0, after.Length).Where(i => !after[i].AsSpan().SequenceEqual(before[i]))];
        to.Write(changed.Length);
        foreach (int i in changed)
        {
            to.Write(i);
            to.Write(after[i].Length);
            to.Write(after[i]);
        }
    }

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
            Overwriting.Apply(arguments[i], Decoded(bytes, signature.Parameters[i]));
        }
    }

    private static IEnumerable<byte[]> Encoded(object?[] arguments, Signature signature) =>
        arguments.Select((argument, i) => Encoded(argument, signature.Parameters[i]));

    private static byte[] Encoded(object? argument, Type type)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        Values.Write(writer, argument, type);
        return bytes.ToArray();
    }

    private static object? Decoded(byte[] bytes, Type type) =>
        Values.Read(new BinaryReader(new MemoryStream(bytes)), type);
}
