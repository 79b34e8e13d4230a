using System.Globalization;

namespace WeightDecay.Given.Judging;

/// <summary>Values in few characters: whole when small, by shape when large.</summary>
internal static class Wording
{
    private const int Whole = 12;

    public static string Of(object? value, int digits = 4) =>
        value switch
        {
            null => "null",
            string s => $"\"{s}\"",
            bool b => b ? "true" : "false",
            Delegate d => d.Method.Name,
            IEnumerable<bool> bs => $"[{string.Join(", ", bs.Select(b => b ? "true" : "false"))}]",
            _ when Numbers.From(value) is { } numbers => Of(numbers, digits),
            Enum e => e.ToString(),
            IFormattable f => f.ToString(null, CultureInfo.InvariantCulture),
            _ => value.GetType().Name,
        };

    public static string Of(Numbers numbers, int digits) =>
        numbers.Entries.Length > Whole
            ? $"[{string.Join("×", numbers.Shape)}]"
            : Nested(numbers.Shape, numbers.Entries, digits);

    public static string Of(double x, int digits) =>
        double.IsNaN(x) ? "NaN"
        : double.IsInfinity(x) ? (x > 0 ? "∞" : "-∞")
        : (x == 0 ? 0 : x)
            .ToString("G" + digits, CultureInfo.InvariantCulture)
            .Replace("E", "e")
            .Replace("e-0", "e-")
            .Replace("e+0", "e");

    /// <summary>Both values with as few digits as still tell them apart.</summary>
    public static (string Expected, string Was) Apart(Func<int, string> expected, Func<int, string> was)
    {
        int digits = Enumerable.Range(4, 13).FirstOrDefault(d => expected(d) != was(d), 17);
        return (expected(digits), was(digits));
    }

    private static string Nested(long[] shape, double[] entries, int digits)
    {
        if (shape.Length == 0)
            return Of(entries[0], digits);
        int size = shape[0] == 0 ? 0 : entries.Length / (int)shape[0];
        var parts = Enumerable.Range(0, (int)shape[0]);
        return $"[{string.Join(", ", parts.Select(i => Nested(shape[1..], entries[(i * size)..((i + 1) * size)], digits)))}]";
    }
}
