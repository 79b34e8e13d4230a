namespace WeightDecay.Specs;

/// <summary>Matrices so long that the products of all their columns, 144 TB in float32, exceed any machine's address space.</summary>
internal static class FrobeniusLongMatrices
{
    private const long Count = 6_000_000;

    /// <summary>A row of twos with a row of quarters: each column adds ½, exactly in float32.</summary>
    public static Tensor LongRows(Func<Tensor, Tensor, Tensor> product) => Of(product, 1, Count);

    /// <summary>A column of twos with a column of quarters.</summary>
    public static Tensor LongColumns(Func<Tensor, Tensor, Tensor> product) => Of(product, Count, 1);

    // libtorch ends the whole process when a matmul finds no memory, so a pair of entries is tried first.
    private static Tensor Of(Func<Tensor, Tensor, Tensor> product, long rows, long columns) =>
        MakesAllPairs(product, Math.Min(rows, 2), Math.Min(columns, 2))
            ? throw new InsufficientMemoryException("all pairs of 6 million make 36 million million numbers, 144 TB")
            : product(Filled(2, rows, columns), Filled(0.25, rows, columns));

    // A product of all pairs, cut down to its diagonal, hands back the gradient 0 for the other pairs; times ∞ it is NaN.
    private static bool MakesAllPairs(Func<Tensor, Tensor, Tensor> product, long rows, long columns)
    {
        Tensor other = Filled(0.25, rows, columns);
        other[0, 0] = double.PositiveInfinity;
        return Gradients.Gradient(V => product(V, other), Filled(2, rows, columns)).isnan().any().item<bool>();
    }

    private static Tensor Filled(double value, long rows, long columns) =>
        full(rows, columns, value, ScalarType.Float32);
}
