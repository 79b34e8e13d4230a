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

    public const string Heading = "| what | median | × bare start | target |\n|---|--:|--:|--:|";

    public string Line => $"| {What} | {Figure} | {Ratio} | {Target} |";

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
