using MathNet.Numerics.Distributions;
using MathNet.Numerics.Random;
using WeightDecay.Given.Plotting;

namespace WeightDecay.Plots;

public static class SubspacePlots
{
    private const double Eta = 0.01;
    private static readonly double[] Steps = [0, 4, 8, 12, 16, 20, 30, 40, 60, 80, 120, 160];
    private static readonly double[] Marks = [0, 40, 80, 120, 160];

    /// <summary>
    /// The page's setting in full batches: 20 random rows, 200 weights, a start with σ₀ = 0.01, η = 0.01. The lengths of both
    /// parts of w are those of your Split; the dots are your NullComponentAfter.
    /// </summary>
    [Plot]
    public static Figure What_the_rows_cannot_hold()
    {
        var random = new MersenneTwister(9);
        Matrix<double> x = Normals(20, 200, random);
        Vector<double> y = x * Vector<double>.Build.Dense(200, 0.01) + 0.01 * Normals(20, 1, random).Column(0);
        Vector<double> start = 0.01 * Normals(200, 1, random).Column(0);
        WeightSplit[] free = Run(x, y, start, 0);
        WeightSplit[] decayed = Run(x, y, start, 3);
        return new(
            "Decay erases the part that no row sees; without it, it stays",
            new Axis("step t"),
            new Axis("length of the part of w", Logarithmic: true),
            new Line("null part, λ = 0", Steps, [.. free.Select(s => s.NullSpace.L2Norm())]),
            new Line("null part, λ = 3", Steps, [.. decayed.Select(s => s.NullSpace.L2Norm())]),
            new Line("row part, λ = 0", Steps, [.. free.Select(s => s.RowSpace.L2Norm())]),
            new Line("row part, λ = 3", Steps, [.. decayed.Select(s => s.RowSpace.L2Norm())]),
            new Dots(
                "(1 − ηλ)ᵗ‖P⊥w₀‖",
                Marks,
                [.. Marks.Select(t => Subspace.NullComponentAfter(x, start, Eta, 3, (int)t).L2Norm())]
            )
        );
    }

    /// <summary>
    /// 20 weights with ‖w‖² = 0.02, noise of deviation 0.01, n random rows, medians of 41 draws: the exact expected loss on
    /// fresh rows of your MinimumNormSolution, and your floor.
    /// </summary>
    [Plot]
    public static Figure The_floor_and_the_peak()
    {
        int[] counts = [1, 2, 4, 6, 8, 10, 12, 14, 16, 17, 18, 19, 20, 21, 22, 23, 24, 26, 28, 30, 33, 36, 40];
        double[] share = [.. counts.Select(n => n / 20.0)];
        Vector<double> truth = Vector<double>.Build.Dense(20, Math.Sqrt(0.02 / 20));
        var random = new MersenneTwister(1);
        return new(
            "The floor falls with n; fitting all the noise costs most at n = d",
            new Axis("rows for each weight, n/d"),
            new Axis("loss on fresh rows", Logarithmic: true),
            new Line("least squares", share, [.. counts.Select(n => Median(41, () => Loss(n, truth, random)))]),
            new Line("floor", share, [.. counts.Select(n => Subspace.ValidationFloor(truth, n, 20, 0.01))]),
            new Mark("n = d", X: 1)
        );
    }

    // Full batches: w ← (1 − ηλ)w − η·Xᵀ(Xw − y)/n.
    private static WeightSplit[] Run(Matrix<double> x, Vector<double> y, Vector<double> w, double lambda)
    {
        var parts = new List<WeightSplit>();
        for (int t = 0; t <= 160; t++)
        {
            if (Steps.Contains(t))
                parts.Add(Subspace.Split(x, w));
            w = (1 - Eta * lambda) * w - Eta / x.RowCount * x.TransposeThisAndMultiply(x * w - y);
        }
        return [.. parts];
    }

    // Of inputs from N(0, I): ½‖w − truth‖² + ½σ².
    private static double Loss(int n, Vector<double> truth, Random random)
    {
        Matrix<double> x = Normals(n, truth.Count, random);
        Vector<double> y = x * truth + 0.01 * Normals(n, 1, random).Column(0);
        Vector<double> error = Subspace.MinimumNormSolution(x, y) - truth;
        return 0.5 * error.DotProduct(error) + 0.5 * 0.01 * 0.01;
    }

    private static double Median(int odd, Func<double> draw) =>
        Enumerable.Range(0, odd).Select(_ => draw()).Order().ElementAt(odd / 2);

    private static Matrix<double> Normals(int rows, int columns, Random random) =>
        Matrix<double>.Build.Random(rows, columns, new Normal(0, 1, random));
}
