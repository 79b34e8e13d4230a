namespace WeightDecay.Checking.Grade.Alike;

/// <summary>
/// Chooses a few of a file's runs, so that two files with a long enough part in common have a chosen one in common
/// (Schleimer, Wilkerson, Aiken 2003, doi:10.1145/872757.872770).
/// </summary>
internal static class Winnowing
{
    /// <summary>The smallest of each window.</summary>
    public static HashSet<ulong> Choose(ulong[] grams, int window)
    {
        var chosen = new HashSet<ulong>();
        for (int start = 0; start + window <= grams.Length; start++)
            chosen.Add(Smallest(grams.AsSpan(start, window)));
        return chosen;
    }

    private static ulong Smallest(ReadOnlySpan<ulong> window)
    {
        ulong smallest = ulong.MaxValue;
        foreach (ulong gram in window)
            smallest = Math.Min(smallest, gram);
        return smallest;
    }
}
