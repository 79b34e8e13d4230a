using MathNet.Numerics.Distributions;
using MathNet.Numerics.Random;

namespace WeightDecay.Specs;

/// <summary>The exercise's answers by other means: descent that is really run, every mask, every sign, every sample.</summary>
internal static class RemedyOracle
{
    /// <summary>Gradient descent from 0 on the mean of ½(ŷ − y)², full batches.</summary>
    public static Vector<double> Descend(Matrix<double> x, Vector<double> y, double eta, int steps)
    {
        Vector<double> w = Vector<double>.Build.Dense(x.ColumnCount);
        for (int step = 0; step < steps; step++)
            w -= eta / x.RowCount * x.TransposeThisAndMultiply(x * w - y);
        return w;
    }

    /// <summary>Ridge as least squares with d more rows, √(nλ)·I, whose targets are 0.</summary>
    public static Vector<double> Ridge(Matrix<double> x, Vector<double> y, double lambda)
    {
        int d = x.ColumnCount;
        var pull = Matrix<double>.Build.DenseDiagonal(d, Math.Sqrt(x.RowCount * lambda));
        return x.Stack(pull).QR().Solve(Vector<double>.Build.DenseOfEnumerable(y.Concat(new double[d])));
    }

    /// <summary>The least-squares weights with each eigenvector's part of XᵀX/n multiplied by what the filter says of its eigenvalue.</summary>
    public static Vector<double> Filtered(Matrix<double> x, Vector<double> y, Func<double, double> filter)
    {
        var evd = (x.TransposeThisAndMultiply(x) / x.RowCount).Evd(Symmetricity.Symmetric);
        Vector<double> parts = evd.EigenVectors.TransposeThisAndMultiply(x.QR().Solve(y));
        return evd.EigenVectors * parts.MapIndexed((i, part) => filter(evd.EigenValues[i].Real) * part);
    }

    /// <summary>All 2ᵈ vectors of the two numbers.</summary>
    public static Vector<double>[] Choices(int d, double one, double other) =>
        [
            .. Enumerable
                .Range(0, 1 << d)
                .Select(bits => Vector<double>.Build.Dense(d, j => (bits >> j & 1) == 1 ? one : other)),
        ];

    /// <summary>The mean of ½(ŷ − y)² over the rows.</summary>
    public static double Loss(Matrix<double> x, Vector<double> y, Vector<double> w)
    {
        Vector<double> residual = x * w - y;
        return 0.5 * residual.DotProduct(residual) / x.RowCount;
    }

    /// <summary>The expected loss where each input of each row is dropped with probability p, over all masks.</summary>
    public static double DroppedLoss(Matrix<double> x, Vector<double> y, Vector<double> w, double p) =>
        x.EnumerateRows().Zip(y).Average(row => MeanOverMasks(row.First, row.Second, w, p, loss => loss));

    /// <summary>The standard deviation of one row's loss over all its masks.</summary>
    public static double DroppedDeviation(Vector<double> row, double target, Vector<double> w, double p)
    {
        double mean = MeanOverMasks(row, target, w, p, loss => loss);
        return Math.Sqrt(MeanOverMasks(row, target, w, p, loss => loss * loss) - mean * mean);
    }

    /// <summary>Draws from N(0, I), always the same ones.</summary>
    public static Vector<double>[] Normals(int count, int d)
    {
        var normal = new Normal(0, 1, new MersenneTwister(1));
        return [.. Enumerable.Range(0, count).Select(_ => Vector<double>.Build.Random(d, normal))];
    }

    private static double MeanOverMasks(
        Vector<double> row,
        double target,
        Vector<double> w,
        double p,
        Func<double, double> of
    ) =>
        Choices(w.Count, 1, 0)
            .Sum(mask => Weight(mask, p) * of(HalfSquare(row.PointwiseMultiply(mask) * w / (1 - p) - target)));

    private static double Weight(Vector<double> mask, double p) =>
        mask.Aggregate(1.0, (product, kept) => product * (kept == 1 ? 1 - p : p));

    private static double HalfSquare(double r) => 0.5 * r * r;
}
