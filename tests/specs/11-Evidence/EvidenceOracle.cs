using MathNet.Numerics.Distributions;

namespace WeightDecay.Specs;

/// <summary>
/// The exercise's answers by other means: everything in the n-dimensional space of the targets, where y is normal with
/// covariance C = I/β + XXᵀ/α, while the exercise works in the d-dimensional space of the weights.
/// </summary>
internal static class EvidenceOracle
{
    /// <summary>ln N(y; 0, C), by the dense covariance and its Cholesky factor.</summary>
    public static double LogDensity(Matrix<double> x, Vector<double> y, double alpha, double beta)
    {
        var covariance = Covariance(x, alpha, beta).Cholesky();
        Vector<double> white = covariance.Factor.LU().Solve(y);
        return white.Sum(z => Normal.PDFLn(0, 1, z)) - covariance.Factor.Diagonal().Sum(Math.Log);
    }

    /// <summary>The mean of w given y, from their joint normal distribution: cov(w, y) C⁻¹ y.</summary>
    public static Vector<double> Mean(Matrix<double> x, Vector<double> y, double alpha, double beta) =>
        x.Transpose() * Covariance(x, alpha, beta).LU().Solve(y) / alpha;

    /// <summary>(XᵀX/n + λI)⁻¹Xᵀy/n.</summary>
    public static Vector<double> Ridge(Matrix<double> x, Vector<double> y, double lambda) =>
        (x.Transpose() * x / y.Count + Diagonal(x.ColumnCount, lambda)).LU().Solve(x.Transpose() * y / y.Count);

    /// <summary>The trace of the matrix that takes the targets to the predictions, X(XᵀX + (α/β)I)⁻¹Xᵀ.</summary>
    public static double HatTrace(Matrix<double> x, double alpha, double beta) =>
        (x * (x.Transpose() * x + Diagonal(x.ColumnCount, alpha / beta)).Inverse() * x.Transpose()).Trace();

    /// <summary>α' and β' of one step.</summary>
    public static double[] Step(Matrix<double> x, Vector<double> y, double alpha, double beta)
    {
        double gamma = HatTrace(x, alpha, beta);
        Vector<double> m = Mean(x, y, alpha, beta);
        return [gamma / Square(m), (y.Count - gamma) / Square(y - x * m)];
    }

    /// <summary>So many steps.</summary>
    public static double[] Steps(Matrix<double> x, Vector<double> y, double[] start, int count) =>
        Enumerable.Range(0, count).Aggregate(start, (now, _) => Step(x, y, now[0], now[1]));

    /// <summary>The result of the first step whose relative changes are both within the tolerance.</summary>
    public static double[] Settled(Matrix<double> x, Vector<double> y, double[] start, double tolerance)
    {
        double[] next = Step(x, y, start[0], start[1]);
        double change = start.Zip(next, (was, now) => Math.Abs(now / was - 1)).Max();
        return change <= tolerance ? next : Settled(x, y, next, tolerance);
    }

    /// <summary>∂/∂ln α and ∂/∂ln β of the log density, by central differences (error about 1e-11).</summary>
    public static double[] Slopes(Matrix<double> x, Vector<double> y, double alpha, double beta)
    {
        const double H = 1e-3;
        double At(double a, double b) => LogDensity(x, y, alpha * Math.Exp(a), beta * Math.Exp(b));
        double[] once = [At(H, 0) - At(-H, 0), At(0, H) - At(0, -H)];
        double[] twice = [At(2 * H, 0) - At(-2 * H, 0), At(0, 2 * H) - At(0, -2 * H)];
        return [(8 * once[0] - twice[0]) / (12 * H), (8 * once[1] - twice[1]) / (12 * H)];
    }

    /// <summary>
    /// The best precisions in closed form where XᵀX = sI and n > d: the mean squares of an analysis of variance. The
    /// d directions that the columns span have variance s/α + 1/β, the n − d others 1/β.
    /// </summary>
    public static double[] ByMeanSquares(Matrix<double> x, Vector<double> y)
    {
        double s = Square(x.Column(0));
        double explained = Square(x.Transpose() * y) / s;
        double noise = (Square(y) - explained) / (y.Count - x.ColumnCount);
        return [s / (explained / x.ColumnCount - noise), 1 / noise];
    }

    public static double Square(Vector<double> v) => v.DotProduct(v);

    private static Matrix<double> Covariance(Matrix<double> x, double alpha, double beta) =>
        Diagonal(x.RowCount, 1 / beta) + x * x.Transpose() / alpha;

    private static Matrix<double> Diagonal(int size, double value) => Matrix<double>.Build.DenseDiagonal(size, value);
}
