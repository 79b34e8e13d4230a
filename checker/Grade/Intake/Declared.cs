using System.Text.RegularExpressions;

namespace WeightDecay.Checking.Grade.Intake;

/// <summary>
/// Finds the names of classes in a source without parsing it: a parser can be brought down by what it reads. Linear in the
/// text's length; comments and plain strings are stepped over.
/// </summary>
internal static class Declared
{
    private static readonly Regex Words = new(
        """//[^\n]*|/\*([^*]|\*+[^*/])*\*+/|"([^"\\\n]|\\.)*"|\b(class|struct|record(\s+(class|struct))?|interface)\s+@?(?<name>\w+)""",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
    );

    /// <summary>A clause if the source holds another exercise's class and not this one's; null otherwise.</summary>
    public static string? OtherThan(Exercise exercise, string source, ImmutableArray<Exercise> course)
    {
        var names = Names(source).ToHashSet(StringComparer.Ordinal);
        return names.Contains(exercise.Class) || course.FirstOrDefault(e => names.Contains(e.Class)) is not { } other
            ? null
            : $"is for another exercise: it holds the class {other.Class} of {other.Name}";
    }

    private static IEnumerable<string> Names(string source) =>
        Words
            .Matches(source)
            .Select(match => match.Groups["name"])
            .Where(name => name.Success)
            .Select(name => name.Value);
}
