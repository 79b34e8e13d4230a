using System.Globalization;

namespace WeightDecay.Given.Judging;

/// <summary>Values in few characters: whole when small, by shape when large.</summary>
internal static class Wording
{
    private const int Whole = 12;
    private const int Few = 4; // of the numbers in a part of a record
    private const int LongestText = 120;

    public static string Of(object? value, int digits = 4) =>
        value switch
        {
            null => "null",
            string s => $"\"{Text(s)}\"",
            bool b => b ? "true" : "false",
            Delegate d => d.Method.Name,
            int or long => Convert.ToString(value, CultureInfo.InvariantCulture)!,
            _ when Numbers.From(value) is { } numbers => Of(numbers, digits),
            _ when Parts.Of(value) is { } parts => Of(value.GetType().Name, parts, digits),
            System.Collections.IEnumerable items => List(items, digits),
            Enum e => e.ToString(),
            IFormattable f => f.ToString(null, CultureInfo.InvariantCulture),
            _ => value.GetType().Name,
        };

    public static string Of(Numbers numbers, int digits) =>
        numbers.Entries.Length > Whole ? Size(numbers.Shape) : Nested(numbers.Shape, numbers.Entries, digits);

    public static string Of(double x, int digits) =>
        double.IsNaN(x) ? "NaN"
        : double.IsInfinity(x) ? (x > 0 ? "∞" : "-∞")
        : (x == 0 ? 0 : x)
            .ToString("G" + digits, CultureInfo.InvariantCulture)
            .Replace("E", "e")
            .Replace("e-0", "e-")
            .Replace("e+0", "e")
            .Replace("e+", "e");

    /// <summary>Both values with as few digits as still tell them apart.</summary>
    public static (string Expected, string Was) Apart(Func<int, string> expected, Func<int, string> was)
    {
        int digits = Enumerable.Range(4, 13).FirstOrDefault(d => expected(d) != was(d), 17);
        return (expected(digits), was(digits));
    }

    private static string Of(string name, Parts parts, int digits) =>
        $"{name}({string.Join(", ", parts.Names.Zip(parts.Values, (n, v) => $"{n}: {Part(v, digits)}"))})";

    private static string Part(object? value, int digits) =>
        Numbers.From(value) is { Entries.Length: > Few } many ? Size(many.Shape) : Of(value, digits);

    private static string Text(string s)
    {
        string line = s.ReplaceLineEndings("\\n");
        return line.Length > LongestText ? $"{line[..LongestText]}…" : line;
    }

    private static string List(System.Collections.IEnumerable items, int digits)
    {
        string[] words = [.. items.Cast<object?>().Take(Whole + 1).Select(x => Of(x, digits))];
        return $"[{string.Join(", ", words.Take(Whole))}{(words.Length > Whole ? ", …" : "")}]";
    }

    private static string Size(long[] shape) =>
        shape.Length == 1 ? $"[{shape[0]} numbers]" : $"[{string.Join("×", shape)}]";

    private static string Nested(long[] shape, double[] entries, int digits)
    {
        if (shape.Length == 0)
            return Of(entries[0], digits);
        int size = shape[0] == 0 ? 0 : entries.Length / (int)shape[0];
        var parts = Enumerable.Range(0, (int)shape[0]);
        return $"[{string.Join(", ", parts.Select(i => Nested(shape[1..], entries[(i * size)..((i + 1) * size)], digits)))}]";
    }
}
