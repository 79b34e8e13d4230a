using System.Text.RegularExpressions;

namespace WeightDecay.Checking.Tests.Grade;

/// <summary>What a grading wrote.</summary>
internal static partial class Written
{
    /// <summary>
    /// Every file by its name and its text. Only how long something took may differ between two gradings, of which the class's
    /// page has a table.
    /// </summary>
    public static string[] In(string folder) =>
        [
            .. Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Where(f => Path.GetFileName(f) != "class.html")
                .Select(f => $"{Path.GetRelativePath(folder, f)}\n{Timings().Replace(File.ReadAllText(f), "")}"),
        ];

    [GeneratedRegex("""("(Seconds|duration)": ?|time=")[0-9.E-]*""")]
    private static partial Regex Timings();
}
