namespace WeightDecay.Sandboxed;

/// <summary>Tensors as their type, shape and bytes; a disposed one crosses as such.</summary>
internal static class Tensors
{
    private const int MostAxes = 16;

    public static void Write(BinaryWriter to, Tensor tensor)
    {
        to.Write(tensor.IsInvalid);
        if (tensor.IsInvalid)
            return;
        to.Write((sbyte)tensor.dtype);
        to.Write(tensor.requires_grad);
        long[] shape = tensor.shape; // asked once: libtorch answers by a call back
        to.Write(shape.Length);
        foreach (long size in shape)
            to.Write(size);
        if (!shape.Contains(0))
            WriteEntries(to, tensor);
    }

    private static void WriteEntries(BinaryWriter to, Tensor tensor)
    {
        using var scope = NewDisposeScope(); // counts nothing towards what the function leaves behind
        bool isPlain = tensor.device_type == DeviceType.CPU && tensor.is_contiguous();
        to.Write((isPlain ? tensor : tensor.detach().cpu().contiguous()).bytes);
    }

    /// <exception cref="InvalidDataException">The bytes are no tensor.</exception>
    public static Tensor Read(BinaryReader from)
    {
        if (from.ReadBoolean())
            return Disposed();
        var type = (ScalarType)from.ReadSByte();
        bool grad = from.ReadBoolean();
        long[] shape = Shape(from);
        Blocks.Require(from, shape, SizeOf(type));
        Tensor tensor = empty(shape, type);
        if (tensor.numel() > 0)
            from.BaseStream.ReadExactly(tensor.bytes);
        return grad && tensor.is_floating_point() ? tensor.requires_grad_(true) : tensor;
    }

    private static Tensor Disposed()
    {
        Tensor tensor = empty(0);
        tensor.Dispose();
        return tensor;
    }

    private static long[] Shape(BinaryReader from)
    {
        int axes = from.ReadInt32();
        if (axes is < 0 or > MostAxes)
            throw new InvalidDataException($"{axes} axes");
        return [.. Enumerable.Range(0, axes).Select(_ => from.ReadInt64())];
    }

    private static int SizeOf(ScalarType type) =>
        type switch
        {
            ScalarType.Bool or ScalarType.Byte or ScalarType.Int8 => 1,
            ScalarType.Int16 or ScalarType.Float16 or ScalarType.BFloat16 => 2,
            ScalarType.Int32 or ScalarType.Float32 => 4,
            ScalarType.Int64 or ScalarType.Float64 => 8,
            _ => throw new InvalidDataException($"the element type {type}"),
        };
}
