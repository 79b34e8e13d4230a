namespace WeightDecay.Specs;

/// <summary>Two ways to share out one squared norm: among the columns, and among the singular directions.</summary>
internal static class FrobeniusShares
{
    /// <summary>Three columns that point almost along one line (the second the other way round).</summary>
    public static Tensor Matrix =>
        tensor(
            new double[,]
            {
                { 1, -2, 2 },
                { 2, -2, 1 },
                { 2, -1, 2 },
                { 1, 0, 0 },
            }
        );

    /// <summary>The rank-one parts σⱼuⱼvⱼᵀ that add up to A, largest first, by MathNet.</summary>
    public static Tensor[] Parts(Tensor A)
    {
        var svd = Plain.Matrix(A).Svd();
        return
        [
            .. svd.S.Select((sigma, j) => FrobeniusMatrices.Of(sigma * svd.U.Column(j).OuterProduct(svd.VT.Row(j)))),
        ];
    }

    /// <summary>A line for each j: both shares, and what they add up to so far.</summary>
    public static string Shares(Func<Tensor, Tensor> diagonal, Func<Tensor, Tensor> squaredNorm, Tensor A)
    {
        double[] columns = [.. diagonal(A).data<double>()];
        double[] directions = [.. Parts(A).Select(part => squaredNorm(part).item<double>())];
        return Table.Of(
            ["j", "‖aⱼ‖²", "σⱼ²", "sum of ‖aⱼ‖²", "sum of σⱼ²"],
            columns.Select((column, j) => Row(j + 1, column, directions[j], columns[..(j + 1)], directions[..(j + 1)]))
        );
    }

    private static double[] Row(int j, double column, double direction, double[] columns, double[] directions) =>
        [j, column, direction, columns.Sum(), directions.Sum()];
}
