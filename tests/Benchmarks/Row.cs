using System.Globalization;

namespace WeightDecay.Benchmarks;

/// <summary>One line of the table.</summary>
/// <param name="What">What was measured.</param>
/// <param name="Figure">The median, with its unit.</param>
/// <param name="Ratio">The same as a multiple of another figure of this run; empty where there is none.</param>
/// <param name="Target">What it should be at most.</param>
internal sealed record Row(string What, string Figure, string Ratio = "", string Target = "")
{
    public static Row Time(string what, double seconds, double? unit = null, string target = "") =>
        new(what, Text($"{seconds:0.000} s"), unit is { } u ? Text($"{seconds / u:0.0}") : "", target);

    public static string Table(IEnumerable<Row> rows) =>
        string.Join(
            '\n',
            rows.Select(r => $"| {r.What} | {r.Figure} | {r.Ratio} | {r.Target} |")
                .Prepend("|---|--:|--:|--:|")
                .Prepend("| what | median | × bare start | target |")
        );

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
