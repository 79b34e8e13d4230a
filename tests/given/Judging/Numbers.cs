namespace WeightDecay.Given.Judging;

/// <summary>Any numeric value a function may return, seen as a shape and its entries in row order.</summary>
internal sealed record Numbers(long[] Shape, double[] Entries, ScalarType Type)
{
    /// <summary>Relative to max(1, |expected|): the arithmetic's own rounding, with room for another order of sums.</summary>
    public double Tolerance => Type == ScalarType.Float32 ? 1e-5 : 1e-9;

    public static Numbers? From(object? value) =>
        value switch
        {
            Tensor t => FromTensor(t),
            double x => Scalar(x, ScalarType.Float64),
            float x => Scalar(x, ScalarType.Float32),
            int or long => Scalar(Convert.ToDouble(value), ScalarType.Int64),
            Vector<double> v => Row(v.ToArray()),
            Matrix<double> m => new([m.RowCount, m.ColumnCount], m.ToRowMajorArray(), ScalarType.Float64),
            double[,] a => new([a.GetLength(0), a.GetLength(1)], InRowOrder(a), ScalarType.Float64),
            IEnumerable<double> xs => Row([.. xs]),
            IEnumerable<int> xs => Row([.. xs.Select(x => (double)x)], ScalarType.Int64),
            _ => null,
        };

    public bool HasShapeOf(Numbers other) => Shape.AsSpan().SequenceEqual(other.Shape);

    /// <summary>The place of the first entry further than the tolerance from the expected one, or -1.</summary>
    public int FirstDifference(Numbers expected, double tolerance)
    {
        for (int i = 0; i < Entries.Length; i++)
            if (!Close(Entries[i], expected.Entries[i], tolerance))
                return i;
        return -1;
    }

    /// <summary>Whether nobody could tell the two apart; a NaN is the same as a NaN here.</summary>
    public bool IsSameAs(Numbers other) =>
        Type == other.Type
        && HasShapeOf(other)
        && Entries.Zip(other.Entries).All(p => p.First.Equals(p.Second) || Close(p.First, p.Second, other.Tolerance));

    /// <summary>The coordinates of entry number <paramref name="place"/> in row order.</summary>
    public long[] IndexOf(int place)
    {
        var index = new long[Shape.Length];
        for (int axis = Shape.Length - 1; axis >= 0; axis--)
        {
            index[axis] = place % Shape[axis];
            place /= (int)Shape[axis];
        }
        return index;
    }

    // Written so that a NaN on either side is a difference, equal infinities are not, and to an infinity nothing is close.
    private static bool Close(double was, double expected, double tolerance) =>
        was == expected
        || (double.IsFinite(expected) && Math.Abs(was - expected) <= tolerance * Math.Max(1, Math.Abs(expected)));

    private static Numbers Scalar(double x, ScalarType type) => new([], [x], type);

    private static Numbers Row(double[] xs, ScalarType type = ScalarType.Float64) => new([xs.Length], xs, type);

    private static double[] InRowOrder(double[,] table)
    {
        double[] entries = new double[table.Length];
        Buffer.BlockCopy(table, 0, entries, 0, entries.Length * sizeof(double));
        return entries;
    }

    private static Numbers FromTensor(Tensor t) => new([.. t.shape], Plain.Numbers(t), t.dtype);
}
