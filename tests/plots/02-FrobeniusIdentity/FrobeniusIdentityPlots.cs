using WeightDecay.Given.Plotting;

namespace WeightDecay.Plots;

public static class FrobeniusIdentityPlots
{
    private static readonly double[] Counts = [.. Enumerable.Range(0, 13).Select(k => (double)k)];

    /// <summary>
    /// A 30 × 12 matrix whose columns are mixtures of two waves, with a little noise: the share of the squared norm in its
    /// k largest columns, and in its k largest singular directions; and the same directions for noise alone.
    /// </summary>
    [Plot]
    public static Figure A_few_directions_hold_the_norm() =>
        new(
            "Few directions hold what many columns share",
            new Axis("how many, k"),
            new Axis("share of ‖A‖² in the k largest", From: 0),
            new Line("columns of A", Counts, ByColumns(Waves)),
            new Line("directions of A", Counts, ByDirections(Waves)),
            new Line("directions of noise", Counts, ByDirections(Noise))
        );

    /// <summary>A matrix of two columns is turned, A·Q: its squared columns by your GramDiagonal, their sum by your trace.</summary>
    [Plot]
    public static Figure Turning_moves_squares_about()
    {
        double[] degrees = Grid.Linear(0, 180, 61);
        Tensor[] turned = [.. degrees.Select(d => Pair.mm(Rotation(d * Math.PI / 180)))];
        var sigma = Plain.Matrix(Pair).Svd(computeVectors: false).S;
        return new(
            "Turning the axes moves squares about; their sum stays",
            new Axis("angle of turning φ (degrees)"),
            new Axis("squared length", From: 0),
            new Line("‖a₁‖²", degrees, [.. turned.Select(A => FrobeniusIdentity.GramDiagonal(A)[0].item<double>())]),
            new Line("‖a₂‖²", degrees, [.. turned.Select(A => FrobeniusIdentity.GramDiagonal(A)[1].item<double>())]),
            new Line("tr(AᵀA)", degrees, [.. turned.Select(A => FrobeniusIdentity.FrobeniusByTrace(A).item<double>())]),
            new Mark("σ₁², σ₂²", Y: sigma[0] * sigma[0]),
            new Mark("", Y: sigma[1] * sigma[1])
        );
    }

    private static double[] ByColumns(Tensor A) =>
        Cumulated(FrobeniusIdentity.GramDiagonal(A).data<double>(), FrobeniusIdentity.FrobeniusByEntries(A));

    // Each direction is a matrix of its own, σⱼuⱼvⱼᵀ, and these add up to A.
    private static double[] ByDirections(Tensor A)
    {
        var svd = Plain.Matrix(A).Svd();
        var parts = svd.S.Select((sigma, j) => sigma * svd.U.Column(j).OuterProduct(svd.VT.Row(j)));
        var squares = parts.Select(part => FrobeniusIdentity.FrobeniusBySingularValues(tensor(part.ToArray())));
        return Cumulated(squares.Select(s => s.item<double>()), FrobeniusIdentity.FrobeniusByEntries(A));
    }

    private static double[] Cumulated(IEnumerable<double> squares, Tensor all)
    {
        double[] largestFirst = [.. squares.OrderDescending()];
        return [.. Counts.Select(k => largestFirst.Take((int)k).Sum() / all.item<double>())];
    }

    private static Tensor Waves => Entries((i, j) => 3 * Math.Sin(i / 5.0 + j) + 2 * Math.Cos(i / 2.0 - 2 * j)) + Noise;

    // Squares inside a sine: numbers without a pattern, and without a generator.
    private static Tensor Noise =>
        Entries((i, j) => Math.Sqrt(2) * Math.Sin(2.9 * (i * i + 7 * i * j + 3 * j * j) + 1));

    private static Tensor Pair =>
        tensor(
            new double[,]
            {
                { 1, 2 },
                { 2, 1 },
                { 2, 0 },
            }
        );

    private static Tensor Rotation(double angle) =>
        tensor(
            new[,]
            {
                { Math.Cos(angle), -Math.Sin(angle) },
                { Math.Sin(angle), Math.Cos(angle) },
            }
        );

    private static Tensor Entries(Func<int, int, double> entry) =>
        tensor(Matrix<double>.Build.Dense(30, 12, entry).ToArray());
}
