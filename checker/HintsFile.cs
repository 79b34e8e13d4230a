using System.Text.RegularExpressions;

namespace WeightDecay.Checking;

/// <summary>Reads <c>hints.md</c>: a heading <c>## 1. L2Penalty</c> for each task, under it an ordered list, one item for each level.</summary>
public static partial class HintsFile
{
    public const int LevelCount = 3;

    public static ImmutableArray<TaskHints> Read(Kit kit, Exercise exercise) =>
        File.Exists(kit.Hints(exercise)) ? [.. Parse(File.ReadAllText(kit.Hints(exercise)))] : [];

    internal static IEnumerable<TaskHints> Parse(string text) =>
        from section in Heading().Split(text.ReplaceLineEndings("\n")).Skip(1).Chunk(3)
        select new TaskHints(int.Parse(section[0]), section[1], [.. Items(section[2])]);

    private static IEnumerable<string> Items(string section) =>
        Item().Split(section).Skip(1).Select(item => Indent().Replace(item.Trim(), " "));

    [GeneratedRegex(@"^## (\d{1,3})\. (\w+)\s*$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\d\.\s+", RegexOptions.Multiline)]
    private static partial Regex Item();

    [GeneratedRegex(@"\n {1,4}")]
    private static partial Regex Indent();
}
