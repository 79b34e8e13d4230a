namespace WeightDecay.Specs;

/// <summary>
/// Matrices so long that the products of all their columns, 1.4 TB in float32, exceed any learner's machine.
/// libtorch's matmul ends the whole process when it finds no memory, so a product is tried on two entries first.
/// </summary>
internal static class FrobeniusLongMatrices
{
    private const long Count = 600_000;

    /// <summary>A row of twos with a row of quarters: each column adds ½, exactly in float32.</summary>
    public static Tensor LongRows(Func<Tensor, Tensor, Tensor> product) => Of(product, 1, Count);

    /// <summary>A column of twos with a column of quarters.</summary>
    public static Tensor LongColumns(Func<Tensor, Tensor, Tensor> product) => Of(product, Count, 1);

    private static Tensor Of(Func<Tensor, Tensor, Tensor> product, long rows, long columns)
    {
        Tensor two = Filled(2, Math.Min(rows, 2), Math.Min(columns, 2));
        if (!IsRight(product, two))
            throw new InvalidOperationException("two entries are enough to go wrong");
        if (MakesAllPairs(product, two))
            throw new InsufficientMemoryException("all pairs of 600,000 make 360,000 million numbers, 1.4 TB");
        return product(Filled(2, rows, columns), Filled(0.25, rows, columns));
    }

    private static bool IsRight(Func<Tensor, Tensor, Tensor> product, Tensor at) =>
        Gradients.Gradient(V => product(V, 0.25 * at), at).allclose(0.25 * at);

    // A product of all pairs, cut down to its diagonal, hands back the gradient 0 for the other pairs; times ∞ it is NaN.
    private static bool MakesAllPairs(Func<Tensor, Tensor, Tensor> product, Tensor at)
    {
        Tensor other = at.clone();
        other[0, 0] = double.PositiveInfinity;
        return Gradients.Gradient(V => product(V, other), at).isnan().any().item<bool>();
    }

    // Expanded: the entries share one place in memory until something is made of them.
    private static Tensor Filled(double value, long rows, long columns) =>
        tensor(value, ScalarType.Float32).expand(rows, columns);
}
