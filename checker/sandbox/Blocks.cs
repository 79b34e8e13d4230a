using System.Runtime.InteropServices;

namespace WeightDecay.Sandboxed;

/// <summary>Arrays of numbers as their sizes and their bytes.</summary>
internal static class Blocks
{
    public static void Write(BinaryWriter to, double[] numbers)
    {
        to.Write(numbers.Length);
        to.Write(MemoryMarshal.AsBytes(numbers.AsSpan()));
    }

    public static double[] Vector(BinaryReader from) => Doubles(from, Count(from, sizeof(double)));

    public static void Write(BinaryWriter to, double[,] numbers)
    {
        to.Write(numbers.GetLength(0));
        to.Write(numbers.GetLength(1));
        double[] flat = new double[numbers.Length];
        Buffer.BlockCopy(numbers, 0, flat, 0, flat.Length * sizeof(double));
        to.Write(MemoryMarshal.AsBytes(flat.AsSpan()));
    }

    public static double[,] Matrix(BinaryReader from)
    {
        int rows = from.ReadInt32();
        int columns = from.ReadInt32();
        Require(from, [rows, columns], sizeof(double));
        var numbers = new double[rows, columns];
        Buffer.BlockCopy(Doubles(from, rows * columns), 0, numbers, 0, rows * columns * sizeof(double));
        return numbers;
    }

    /// <summary>How many items follow.</summary>
    /// <exception cref="InvalidDataException">More than the message can hold.</exception>
    public static int Count(BinaryReader from, int size)
    {
        int count = from.ReadInt32();
        Require(from, [count], size);
        return count;
    }

    /// <exception cref="InvalidDataException">A size is negative, or the message is too short for so many items.</exception>
    public static void Require(BinaryReader from, ReadOnlySpan<long> sizes, int size)
    {
        long left = from.BaseStream.Length - from.BaseStream.Position;
        double bytes = size;
        foreach (long length in sizes)
        {
            bytes *= length;
            if (length is < 0 or > int.MaxValue)
                throw new InvalidDataException($"a size of {length}");
        }
        if (bytes > left)
            throw new InvalidDataException($"{bytes} bytes announced, {left} there");
    }

    private static double[] Doubles(BinaryReader from, int count)
    {
        double[] numbers = new double[count];
        from.BaseStream.ReadExactly(MemoryMarshal.AsBytes(numbers.AsSpan()));
        return numbers;
    }
}
