using System.Runtime.CompilerServices;

namespace WeightDecay.Given;

/// <summary>
/// The guard clauses of the exercises: each says in one sentence what is wrong with an argument, and names the parameter.
/// The names are filled in by the compiler.
/// </summary>
public static partial class Guard
{
    /// <summary>At least one entry.</summary>
    /// <exception cref="ArgumentException">The tensor is empty.</exception>
    public static void NotEmpty(Tensor t, [CallerArgumentExpression(nameof(t))] string name = "")
    {
        if (t.numel() == 0)
            throw new ArgumentException("needs at least one entry", name);
    }

    /// <summary>Two axes, neither empty.</summary>
    /// <exception cref="ArgumentException">The tensor is not a matrix, or it is empty.</exception>
    public static void Matrix(Tensor t, [CallerArgumentExpression(nameof(t))] string name = "")
    {
        TwoAxes(t, name);
        NotEmpty(t, name);
    }

    /// <summary>Two axes; a matrix without rows or columns will do.</summary>
    /// <exception cref="ArgumentException">The tensor is not a matrix.</exception>
    public static void TwoAxes(Tensor t, [CallerArgumentExpression(nameof(t))] string name = "")
    {
        if (t.dim() != 2)
            throw new ArgumentException($"needs two axes, but has shape [{string.Join(", ", t.shape)}]", name);
    }

    /// <summary>A vector, [d], or a matrix of one column, [d, 1], with at least one entry.</summary>
    /// <exception cref="ArgumentException">The tensor is neither, or it is empty.</exception>
    public static void VectorOrColumn(Tensor t, [CallerArgumentExpression(nameof(t))] string name = "")
    {
        if (t.shape is not ([_] or [_, 1]))
            throw new ArgumentException($"needs shape [d] or [d, 1], but has [{string.Join(", ", t.shape)}]", name);
        NotEmpty(t, name);
    }

    /// <summary>Exactly this many entries, whatever the shape.</summary>
    /// <exception cref="ArgumentException">The count differs.</exception>
    public static void Count(Tensor t, long count, [CallerArgumentExpression(nameof(t))] string name = "")
    {
        if (t.numel() != count)
            throw new ArgumentException($"needs {count} entries, but has shape [{string.Join(", ", t.shape)}]", name);
    }

    /// <summary>As many entries in the second as in the first.</summary>
    /// <exception cref="ArgumentException">The counts differ.</exception>
    public static void SameCount(
        Tensor first,
        Tensor second,
        [CallerArgumentExpression(nameof(second))] string name = ""
    ) => Count(second, first.numel(), name);

    /// <summary>The same shape.</summary>
    /// <exception cref="ArgumentException">The shapes differ.</exception>
    public static void SameShape(
        Tensor first,
        Tensor second,
        [CallerArgumentExpression(nameof(second))] string name = ""
    )
    {
        if (!first.shape.AsSpan().SequenceEqual(second.shape))
            throw new ArgumentException(
                $"needs shape [{string.Join(", ", first.shape)}], but has [{string.Join(", ", second.shape)}]",
                name
            );
    }

    /// <summary>Zero or more; NaN is neither.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, infinite or NaN.</exception>
    public static void NotNegative(double x, [CallerArgumentExpression(nameof(x))] string name = "")
    {
        if (!(x >= 0 && double.IsFinite(x)))
            throw new ArgumentOutOfRangeException(name, x, "must be a number from 0 up");
    }

    /// <summary>More than zero; NaN is not.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is zero, negative, infinite or NaN.</exception>
    public static void Positive(double x, [CallerArgumentExpression(nameof(x))] string name = "")
    {
        if (!(x > 0 && double.IsFinite(x)))
            throw new ArgumentOutOfRangeException(name, x, "must be a number above 0");
    }
}
