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
        to.Write(Bytes(numbers));
    }

    public static double[,] Matrix(BinaryReader from)
    {
        var (rows, columns) = Sizes(from);
        var numbers = new double[rows, columns];
        from.BaseStream.ReadExactly(Bytes(numbers));
        return numbers;
    }

    /// <summary>Column after column, as the library keeps them.</summary>
    public static void Write(BinaryWriter to, Matrix<double> numbers)
    {
        to.Write(numbers.RowCount);
        to.Write(numbers.ColumnCount);
        to.Write(MemoryMarshal.AsBytes((numbers.AsColumnMajorArray() ?? numbers.ToColumnMajorArray()).AsSpan()));
    }

    public static Matrix<double> Columns(BinaryReader from)
    {
        var (rows, columns) = Sizes(from);
        return Matrix<double>.Build.Dense(rows, columns, Doubles(from, rows * columns));
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

    private static (int Rows, int Columns) Sizes(BinaryReader from)
    {
        var sizes = (Rows: from.ReadInt32(), Columns: from.ReadInt32());
        Require(from, [sizes.Rows, sizes.Columns], sizeof(double));
        return sizes;
    }

    private static Span<byte> Bytes(double[,] numbers) =>
        MemoryMarshal.CreateSpan(ref MemoryMarshal.GetArrayDataReference(numbers), numbers.Length * sizeof(double));

    private static double[] Doubles(BinaryReader from, int count)
    {
        double[] numbers = new double[count];
        from.BaseStream.ReadExactly(MemoryMarshal.AsBytes(numbers.AsSpan()));
        return numbers;
    }
}
