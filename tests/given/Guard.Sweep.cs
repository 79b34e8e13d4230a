using System.Runtime.CompilerServices;

namespace WeightDecay.Given;

/// <summary>The guard clauses for targets that are measured against their mean, and for the λ of a sweep.</summary>
public static partial class Guard
{
    /// <summary>Not all entries equal.</summary>
    /// <exception cref="ArgumentException">The tensor is constant; a single entry always is.</exception>
    public static void Varied(Tensor t, [CallerArgumentExpression(nameof(t))] string name = "")
    {
        using Tensor entries = t.detach();
        if (entries.min().ToDouble() == entries.max().ToDouble())
            throw new ArgumentException("needs entries that differ: a constant has no spread to compare with", name);
    }

    /// <summary>A mean that one can divide by.</summary>
    /// <exception cref="ArgumentException">The mean is 0.</exception>
    public static void MeanOtherThanZero(Tensor t, [CallerArgumentExpression(nameof(t))] string name = "")
    {
        if (t.to(ScalarType.Float64).mean().item<double>() == 0)
            throw new ArgumentException("needs a mean other than 0, since it is divided by", name);
    }

    /// <summary>At least one λ, each from 0 up.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    /// <exception cref="ArgumentOutOfRangeException">One is negative, infinite or NaN.</exception>
    public static void Sweep(double[] lambdas, [CallerArgumentExpression(nameof(lambdas))] string name = "")
    {
        if (lambdas.Length == 0)
            throw new ArgumentException("needs at least one λ", name);
        foreach (double lambda in lambdas)
            NotNegative(lambda, name);
    }
}
