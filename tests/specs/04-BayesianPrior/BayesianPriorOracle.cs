using MathNet.Numerics.Distributions;
using MathNet.Numerics.Optimization;

namespace WeightDecay.Specs;

/// <summary>The exercise's answers by other means: MathNet's distributions, differences, and conditioning a joint normal distribution.</summary>
internal static class BayesianPriorOracle
{
    public static double NormalLog(Vector<double> values, double deviation) =>
        values.Sum(v => Normal.PDFLn(0, deviation, v));

    public static double LaplaceLog(Vector<double> values, double scale) => values.Sum(new Laplace(0, scale).DensityLn);

    /// <summary>−ln p(y | X, w) − ln p(w) for the normal prior.</summary>
    public static double NegativeLogPosterior(
        Matrix<double> x,
        Vector<double> y,
        Vector<double> w,
        double sigma,
        double tau
    ) => -NormalLog(y - x * w, sigma) - NormalLog(w, tau);

    /// <summary>Mean of ½(ŷ − y)² + λ·½‖w‖².</summary>
    public static double Ridge(Matrix<double> x, Vector<double> y, Vector<double> w, double lambda) =>
        HalfMeanSquare(x * w - y) + lambda * 0.5 * w.DotProduct(w);

    /// <summary>Mean of ½(ŷ − y)² + λ‖w‖₁.</summary>
    public static double Lasso(Matrix<double> x, Vector<double> y, Vector<double> w, double lambda) =>
        HalfMeanSquare(x * w - y) + lambda * w.L1Norm();

    /// <summary>
    /// The posterior without a system in w: y and w are jointly normal with cov(y) = τ²XXᵀ + σ²I and cov(w, y) = τ²Xᵀ,
    /// and w is conditioned on y.
    /// </summary>
    public static GaussianPosterior Conditioned(Matrix<double> x, Vector<double> y, double sigma, double tau)
    {
        Matrix<double> both = tau * tau * x.Transpose();
        Matrix<double> targets = x * both + sigma * sigma * Matrix<double>.Build.DenseIdentity(x.RowCount);
        Matrix<double> prior = tau * tau * Matrix<double>.Build.DenseIdentity(x.ColumnCount);
        return new GaussianPosterior(both * targets.Solve(y), prior - both * targets.Solve(both.Transpose()));
    }

    /// <summary>The gradient by central differences, exact but for rounding where the function is quadratic, whatever the step.</summary>
    public static Vector<double> Slope(Func<Vector<double>, double> f, Vector<double> at) =>
        Vector<double>.Build.Dense(at.Count, i => (f(at + Unit(at, i)) - f(at - Unit(at, i))) / 2);

    /// <summary>The Hessian by central differences of central differences, likewise exact for a quadratic.</summary>
    public static Matrix<double> Hessian(Func<Vector<double>, double> f, Vector<double> at) =>
        Matrix<double>.Build.DenseOfRowVectors(
            Enumerable.Range(0, at.Count).Select(i => (Slope(f, at + Unit(at, i)) - Slope(f, at - Unit(at, i))) / 2)
        );

    /// <summary>
    /// Where −ln p(y | w) − ln p(w) is smallest for one weight with the Laplace prior, y = xw + noise, by golden sections.
    /// </summary>
    public static double LaplacePeak(Vector<double> x, Vector<double> y, double sigma, double s)
    {
        double Cost(double w) => -NormalLog(y - x * w, sigma) - Laplace.PDFLn(0, s, w);
        return GoldenSectionMinimizer.Minimum(ObjectiveFunction.ScalarValue(Cost), -5, 5, 1e-8, 200).MinimizingPoint;
    }

    private static double HalfMeanSquare(Vector<double> residual) =>
        0.5 * residual.DotProduct(residual) / residual.Count;

    private static Vector<double> Unit(Vector<double> like, int place) =>
        Vector<double>.Build.Dense(like.Count, i => i == place ? 1 : 0);
}
