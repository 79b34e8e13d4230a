using System.Runtime.CompilerServices;

namespace WeightDecay.Given;

/// <summary>The guard clauses for probabilities, records of a training run, and samples of rows.</summary>
public static partial class Guard
{
    /// <summary>A probability that is not 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside [0, 1) or NaN.</exception>
    public static void Probability(double p, [CallerArgumentExpression(nameof(p))] string name = "")
    {
        if (!(p is >= 0 and < 1))
            throw new ArgumentOutOfRangeException(name, p, "must be a probability from 0 up, below 1");
    }

    /// <summary>A part of a whole: from 0 to 1, both included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside [0, 1] or NaN.</exception>
    public static void Share(double x, [CallerArgumentExpression(nameof(x))] string name = "")
    {
        if (!(x is >= 0 and <= 1))
            throw new ArgumentOutOfRangeException(name, x, "must be a number from 0 to 1");
    }

    /// <summary>More than the bound.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is at most the bound.</exception>
    public static void MoreThan(int bound, int n, [CallerArgumentExpression(nameof(n))] string name = "")
    {
        if (n <= bound)
            throw new ArgumentOutOfRangeException(name, n, $"must be above {bound}");
    }

    /// <summary>At least one number, and no NaN; infinite ones will do.</summary>
    /// <exception cref="ArgumentException">There is none, or one of them is NaN.</exception>
    public static void Comparable(double[] xs, [CallerArgumentExpression(nameof(xs))] string name = "")
    {
        if (xs.Length == 0)
            throw new ArgumentException("needs at least one number", name);
        if (Array.FindIndex(xs, double.IsNaN) is >= 0 and var place)
            throw new ArgumentException($"cannot be compared: number {place} is NaN", name);
    }

    /// <summary>At least one sample, none empty, of row numbers that exist.</summary>
    /// <exception cref="ArgumentException">There is no sample, one is empty, or a row number is not from 0 to rows − 1.</exception>
    public static void Samples(int[][] samples, int rows, [CallerArgumentExpression(nameof(samples))] string name = "")
    {
        if (samples.Length == 0 || samples.Any(s => s.Length == 0))
            throw new ArgumentException("needs at least one sample, and none of them empty", name);
        if (samples.Any(s => s.Any(i => i < 0 || i >= rows)))
            throw new ArgumentException($"has a row number that is not from 0 to {rows - 1}", name);
    }
}
