namespace WeightDecay.Sandboxed;

/// <summary>Tensors as their type, shape and bytes; a disposed one crosses as such.</summary>
internal static class Tensors
{
    private const int MostAxes = 16;

    /// <summary>Only real numbers in their places can cross.</summary>
    /// <exception cref="NotSupportedException">It holds complex ones, or leaves places out, or has none.</exception>
    public static void RequireNumbers(Tensor? tensor)
    {
        if (tensor is not { IsInvalid: false })
            return;
        if (tensor.is_sparse || tensor.device_type == DeviceType.META)
            throw new NotSupportedException(
                "a tensor that is sparse, or without entries, is nothing that can be judged"
            );
        if (Size(tensor.dtype) is null)
            throw new NotSupportedException($"a tensor of the type {tensor.dtype} is nothing that can be judged");
    }

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
            WriteEntries(to, tensor, shape);
    }

    // What it takes in memory: where a tensor was expanded, all entries along an axis are one place, and cross as one.
    private static Tensor Stored(Tensor tensor)
    {
        Tensor stored = tensor.detach();
        for (int axis = 0; axis < tensor.dim(); axis++)
            if (tensor.stride(axis) == 0 && tensor.size(axis) > 1)
                stored = stored.narrow(axis, 0, 1);
        return stored;
    }

    private static void WriteEntries(BinaryWriter to, Tensor tensor, long[] shape)
    {
        using var scope = NewDisposeScope(); // counts nothing towards what the function leaves behind
        bool isPlain = tensor.device_type == DeviceType.CPU && tensor.is_contiguous();
        Tensor stored = isPlain ? tensor : Stored(tensor).cpu().contiguous();
        long[] there = isPlain ? shape : stored.shape;
        for (int axis = 0; axis < shape.Length; axis++)
            to.Write(there[axis] < shape[axis]);
        to.Write(stored.bytes);
    }

    /// <exception cref="InvalidDataException">The bytes are no tensor.</exception>
    public static Tensor Read(BinaryReader from)
    {
        if (from.ReadBoolean())
            return Disposed();
        var type = (ScalarType)from.ReadSByte();
        bool grad = from.ReadBoolean();
        long[] shape = Shape(from);
        Tensor tensor = shape.Contains(0) ? empty(shape, type) : Entries(from, shape, type);
        return grad && tensor.is_floating_point() ? tensor.requires_grad_(true) : tensor;
    }

    private static Tensor Entries(BinaryReader from, long[] shape, ScalarType type)
    {
        if (shape.Aggregate((double)SizeOf(type), (bytes, size) => bytes * size) > Frames.Most)
            throw new InvalidDataException("more entries than a message could hold");
        long[] there = [.. shape.Select(size => from.ReadBoolean() ? 1 : size)];
        Blocks.Require(from, there, SizeOf(type));
        Tensor entries = empty(there, type);
        from.BaseStream.ReadExactly(entries.bytes);
        return there.SequenceEqual(shape) ? entries : entries.expand(shape);
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
        Size(type) ?? throw new InvalidDataException($"the element type {type}");

    private static int? Size(ScalarType type) =>
        type switch
        {
            ScalarType.Bool or ScalarType.Byte or ScalarType.Int8 => 1,
            ScalarType.Int16 or ScalarType.Float16 or ScalarType.BFloat16 => 2,
            ScalarType.Int32 or ScalarType.Float32 => 4,
            ScalarType.Int64 or ScalarType.Float64 => 8,
            _ => null,
        };
}
