namespace WeightDecay.Checking;

/// <summary>Guesses which known word a mistyped one was meant to be.</summary>
internal static class Nearest
{
    public static string Suggest(string typed, IEnumerable<string> known) =>
        known
            .Select(word => (Word: word, Distance: Distance(typed.ToLowerInvariant(), word.ToLowerInvariant())))
            .MinBy(pair => pair.Distance)
            is var best
        && best.Distance <= Math.Max(2, typed.Length / 2)
            ? $" Did you mean {best.Word}?"
            : "";

    /// <summary>Levenshtein's: how many letters must be put in, left out or changed.</summary>
    internal static int Distance(string a, string b)
    {
        int[] row = [.. Enumerable.Range(0, b.Length + 1)];
        for (int i = 1; i <= a.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
                (diagonal, row[j]) = (
                    row[j],
                    Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1))
                );
        }
        return row[^1];
    }
}
