using MathNet.Numerics.Distributions;

namespace WeightDecay.Specs;

/// <summary>The exercise's answers by other means: Gram-Schmidt, gradient descent that is really run, random draws.</summary>
internal static class SubspaceOracle
{
    /// <summary>What is left of w when its shadow on each row's new direction is taken away (Gram-Schmidt).</summary>
    public static Vector<double> NullPart(Matrix<double> x, Vector<double> w) => Basis(x).Aggregate(w, Without);

    /// <summary>The gradient of the mean of ½(ŷ − y)².</summary>
    public static Vector<double> Gradient(Matrix<double> x, Vector<double> y, Vector<double> w) =>
        x.TransposeThisAndMultiply(x * w - y) / x.RowCount;

    /// <summary>Gradient descent on loss + λ·½‖w‖², full batches.</summary>
    /// <returns>The weights before the first step and after each.</returns>
    public static IEnumerable<Vector<double>> Path(
        Matrix<double> x,
        Vector<double> y,
        Vector<double> w0,
        double eta,
        double lambda
    )
    {
        for (Vector<double> w = w0; ; w -= eta * (Gradient(x, y, w) + lambda * w))
            yield return w;
    }

    /// <summary>
    /// A validation loss for each draw: rows from N(0, I), weights that are right in their span and 0 beside it, and fresh
    /// rows with noise to validate them on.
    /// </summary>
    public static IEnumerable<double> ValidationLosses(Vector<double> w, int n, double sigma, int fresh, Random draws)
    {
        while (true)
        {
            Vector<double> error = NullPart(Normals(n, w.Count, draws), w);
            Vector<double> residual = Normals(fresh, w.Count, draws) * error + sigma * Normals(fresh, draws);
            yield return 0.5 * residual.DotProduct(residual) / fresh;
        }
    }

    /// <summary>Numbers from N(0, 1), [rows, columns].</summary>
    public static Matrix<double> Normals(int rows, int columns, Random draws) =>
        Matrix<double>.Build.Random(rows, columns, new Normal(0, 1, draws));

    /// <summary>Numbers from N(0, 1), [count].</summary>
    public static Vector<double> Normals(int count, Random draws) =>
        Vector<double>.Build.Random(count, new Normal(0, 1, draws));

    private static List<Vector<double>> Basis(Matrix<double> x)
    {
        List<Vector<double>> basis = [];
        foreach (Vector<double> row in x.EnumerateRows())
            if (basis.Aggregate(row, Without) is var rest && rest.L2Norm() > 1e-9 * row.L2Norm())
                basis.Add(rest.Normalize(2));
        return basis;
    }

    private static Vector<double> Without(Vector<double> w, Vector<double> unit) => w - unit.DotProduct(w) * unit;
}
