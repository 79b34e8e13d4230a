using System.Runtime.CompilerServices;

namespace WeightDecay.Given;

/// <summary>The guard clauses for MathNet's matrices and vectors.</summary>
public static partial class Guard
{
    /// <summary>At least one entry.</summary>
    /// <exception cref="ArgumentException">The vector is empty.</exception>
    public static void NotEmpty(Vector<double> v, [CallerArgumentExpression(nameof(v))] string name = "")
    {
        if (v.Count == 0)
            throw new ArgumentException("needs at least one entry", name);
    }

    /// <summary>At least one row and one column.</summary>
    /// <exception cref="ArgumentException">The matrix is empty.</exception>
    public static void NotEmpty(Matrix<double> m, [CallerArgumentExpression(nameof(m))] string name = "")
    {
        if (m.RowCount == 0 || m.ColumnCount == 0)
            throw new ArgumentException($"needs at least one row and one column, but is {Size(m)}", name);
    }

    /// <summary>Exactly this many entries.</summary>
    /// <exception cref="ArgumentException">The count differs.</exception>
    public static void Count(Vector<double> v, int count, [CallerArgumentExpression(nameof(v))] string name = "")
    {
        if (v.Count != count)
            throw new ArgumentException($"needs {count} entries, but has {v.Count}", name);
    }

    private static string Size(Matrix<double> m) => $"{m.RowCount}×{m.ColumnCount}";
}
