using System.Text.RegularExpressions;
using WeightDecay.Checking;

namespace WeightDecay.Cohort;

/// <summary>
/// The kit's subjects may lean on its solutions, which students do not have: they take along what they lean on, under another
/// name.
/// </summary>
internal sealed partial class SelfContained(Kit kit, ImmutableArray<Exercise> course)
{
    private const string Own = "Known";

    public string Of(string source)
    {
        var taken = new SortedDictionary<string, string>(StringComparer.Ordinal);
        Take(source, taken);
        var bodies = taken.Values.Select(Body);
        return Usings(taken.Values, source) + string.Join("\n", bodies.Prepend(Renamed(source)));
    }

    private void Take(string source, SortedDictionary<string, string> taken)
    {
        foreach (string type in Solved().Matches(source).Select(m => m.Groups["type"].Value).Distinct())
            if (course.FirstOrDefault(e => e.Class == type) is { } exercise && !taken.ContainsKey(type))
                taken[type] = ClassName(File.ReadAllText(kit.Solution(exercise)), type);
    }

    private static string ClassName(string solution, string type) =>
        Regex.Replace(solution, $@"\b{type}\b(?=\s*$|\.)", Own + type, RegexOptions.Multiline);

    private static string Renamed(string source) => Solved().Replace(source, $"{Own}${{type}}");

    private static string Body(string solution) =>
        solution[(solution.IndexOf("Solutions;", StringComparison.Ordinal) + 10)..];

    private static string Usings(IEnumerable<string> taken, string source) =>
        string.Concat(
            taken
                .SelectMany(t => Using().Matches(t).Select(m => m.Value))
                .Distinct()
                .Where(u => !source.Contains(u, StringComparison.Ordinal))
        );

    [GeneratedRegex(@"\b(WeightDecay\.)?Solutions\.(?<type>\w+)")]
    private static partial Regex Solved();

    [GeneratedRegex(@"^using [^(]*?;", RegexOptions.Multiline)]
    private static partial Regex Using();
}
