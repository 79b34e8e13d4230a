using System.Text.RegularExpressions;

namespace WeightDecay.Checking.Grade.Intake;

/// <summary>Canvas names a file that was uploaded anew <c>Name-1.cs</c>, then <c>Name-2.cs</c>.</summary>
internal static partial class Uploads
{
    /// <summary>How many times the file was replaced, 0 for the first; null if it is none of the exercise's.</summary>
    public static int? Round(string name, Exercise exercise)
    {
        var match = Numbered().Match(name);
        return match.Success && Same(match.Groups["stem"].Value, exercise.Class) ? int.Parse(match.Groups["n"].Value)
            : Same(name, exercise.FileName) ? 0
            : null;
    }

    public static bool IsAnew(string path, Exercise exercise) =>
        Numbered().IsMatch(path) && path.Contains(exercise.Class, StringComparison.OrdinalIgnoreCase);

    /// <summary>Of each exercise's files the newest alone, under its exercise's name; all others as they are.</summary>
    public static IEnumerable<Entry> Newest(IReadOnlyList<Entry> entries, ImmutableArray<Exercise> course)
    {
        var rounds = (
            from entry in entries
            from exercise in course
            let round = Round(entry.Path, exercise)
            where round is not null
            select (entry, exercise, round)
        ).ToList();
        var newest = rounds.GroupBy(r => r.exercise).SelectMany(g => g.Where(r => r.round == g.Max(x => x.round)));
        return entries
            .Except(rounds.Select(r => r.entry))
            .Concat(newest.Select(r => r.round == 0 ? r.entry : r.entry with { Path = r.exercise.FileName }));
    }

    private static bool Same(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"^(?<stem>.+)-(?<n>\d{1,4})\.cs$", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Numbered();
}
