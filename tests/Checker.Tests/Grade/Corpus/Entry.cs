using System.Text.RegularExpressions;
using WeightDecay.Checking.Grade.Isolate;
using WeightDecay.Checking.Tests.Miniature;

namespace WeightDecay.Checking.Tests.Grade.Corpus;

/// <summary>One hostile submission: a folder of <c>tests/hostile</c>, named by its row of the catalogue.</summary>
/// <param name="Name">The folder's name.</param>
/// <param name="What">What it tries, in a sentence: the first line of its <c>expected.txt</c>.</param>
/// <param name="Lines">The others, as key and value.</param>
internal sealed partial record Entry(string Name, string What, ImmutableArray<(string Key, string Value)> Lines)
{
    private const string Expected = "expected.txt";

    private static string Corpus => Path.Combine(Repository.Kit.Tests, "hostile");

    public static IEnumerable<Entry> All =>
        Directory.EnumerateDirectories(Corpus).Order(StringComparer.Ordinal).Select(Read);

    public string Folder => Path.Combine(Corpus, Name);

    /// <summary>Of the catalogue.</summary>
    public int Row => int.Parse(Number().Match(Name).Value);

    /// <summary>Files of the submission, and instructions for those that can't be committed.</summary>
    public IEnumerable<string> Files =>
        Directory.EnumerateFiles(Folder).Where(f => Path.GetFileName(f) is not (Expected or Recipes.File));

    /// <summary>What the student's folder is called.</summary>
    public string Student => Of("student").Select(Regex.Unescape).FirstOrDefault(Name);

    /// <summary>Below this level nothing can be shown.</summary>
    public Level Needs => LevelOf("needs");

    /// <summary>The same where no allow-list keeps the code from running.</summary>
    public Level NeedsBelow => LevelOf("below needs");

    public IEnumerable<string> Of(string key) => Lines.Where(l => l.Key == key).Select(l => l.Value);

    public override string ToString() => Name;

    private Level LevelOf(string key) => Of(key).Select(Enum.Parse<Level>).FirstOrDefault(Level.L0);

    private static Entry Read(string folder)
    {
        string[] lines = File.ReadAllLines(Path.Combine(folder, Expected));
        return new Entry(Path.GetFileName(folder), lines[0], [.. lines.Skip(1).Where(l => l != "").Select(Line)]);
    }

    private static (string, string) Line(string line)
    {
        string[] parts = line.Split(": ", 2);
        return (parts[0], parts[1]);
    }

    [GeneratedRegex("^[0-9]+")]
    private static partial Regex Number();
}
