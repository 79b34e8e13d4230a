using System.Globalization;

namespace WeightDecay.Checking.Tests.References;

/// <summary>The regression problem of tests/references/data.txt, which the small tables are about.</summary>
internal static class SmallProblem
{
    private static readonly ImmutableArray<ReferenceRow> Rows = ReferenceTable.Read("data");

    public static Matrix<double> X { get; } =
        Matrix<double>.Build.DenseOfRowArrays(Rows.Select(row => row.Numbers("x")).ToArray());

    public static Vector<double> Y { get; } =
        Vector<double>.Build.DenseOfEnumerable(Rows.Select(row => row.Number("y")));

    /// <summary>Xᵀ(Xw + b − y)/n, and the mean of Xw + b − y: the gradients of the mean of ½(Xw + b − y)².</summary>
    public static (Vector<double> W, double B) Gradients(Vector<double> w, double b = 0)
    {
        Vector<double> error = X * w + b - Y;
        return (X.TransposeThisAndMultiply(error) / X.RowCount, error.Average());
    }

    /// <summary>The inputs without any rounding, [n][d].</summary>
    public static decimal[][] ExactX() => [.. Rows.Select(row => row.Texts("x").Select(Exact).ToArray())];

    /// <summary>The targets without any rounding, [n].</summary>
    public static decimal[] ExactY() => [.. Rows.Select(row => Exact(row.Text("y")))];

    public static decimal Exact(string number) => decimal.Parse(number, CultureInfo.InvariantCulture);
}
