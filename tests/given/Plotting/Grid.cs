namespace WeightDecay.Given.Plotting;

/// <summary>Evenly spread places along an axis.</summary>
public static class Grid
{
    /// <summary>Equal distances: from, …, to.</summary>
    /// <param name="from">The first.</param>
    /// <param name="to">The last.</param>
    /// <param name="count">How many, at least 2.</param>
    public static double[] Linear(double from, double to, int count) =>
        [.. Enumerable.Range(0, count).Select(i => from + (to - from) * i / (count - 1))];

    /// <summary>Equal ratios: from, …, to, both above 0.</summary>
    /// <param name="from">The first.</param>
    /// <param name="to">The last.</param>
    /// <param name="count">How many, at least 2.</param>
    public static double[] Logarithmic(double from, double to, int count) =>
        [.. Linear(Math.Log(from), Math.Log(to), count).Select(Math.Exp)];
}
