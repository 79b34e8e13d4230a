using System.Text.RegularExpressions;

namespace WeightDecay.Checking.Grade.Intake;

/// <summary>Finds a file that may have been meant. It is told, never taken.</summary>
internal static class NearMiss
{
    private const int MostEdits = 2;
    private const int LongestName = 200;

    // What file managers, browsers and careful people put at a name's end: "(1)", " - Copy", "_final", ".txt".
    private static readonly Regex Decoration = new(
        @"([ _-]*(\(\d+\)|copy|kopie|final|v?\d+)|\.cs|\.txt)+$",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
    );

    /// <summary>What to add to "was not handed in": empty if nothing is near.</summary>
    public static string Suggest(Exercise exercise, ImmutableArray<Entry> files, ImmutableArray<Exercise> course)
    {
        string[] near =
        [
            .. from file in files
            where !course.Any(e => e.FileName == file.Name) && IsNear(file.Name, exercise)
            select file.Path,
        ];
        return near.Length == 0 ? "" : $"; if {Listing.Of(near)} was meant, it must be called {exercise.FileName}";
    }

    private static bool IsNear(string name, Exercise exercise)
    {
        if (name.Length > LongestName)
            return false;
        string word = Word(Decoration.Replace(name.ToLowerInvariant(), ""));
        string meant = exercise.Class.ToLowerInvariant();
        return Math.Abs(word.Length - meant.Length) <= MostEdits && Nearest.Distance(word, meant) <= MostEdits;
    }

    private static string Word(string name) => string.Concat(name.Where(char.IsLetterOrDigit));
}
