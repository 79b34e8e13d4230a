using Microsoft.CodeAnalysis.CSharp;
using WeightDecay.Checking.Author;

namespace WeightDecay.Checking.Laws;

/// <summary>The laws that reading an exercise's files can prove.</summary>
public sealed class FileLaws(Kit kit, Exercise exercise)
{
    private const int Fewest = 2;

    public IEnumerable<Breach> Broken() =>
        Missing() is { Length: > 0 } missing
            ? missing
            :
            [
                .. Strays(),
                .. Numbers(),
                .. TooFewMisconceptions(),
                .. TooFewAlternatives(),
                .. StubDiffers(),
                .. OraclesThatAskTheSubject(),
                .. new LessonLaws(kit, exercise).Broken(),
            ];

    private Breach[] Missing() =>
        [
            .. new[] { kit.Lesson(exercise), kit.Hints(exercise), kit.Learner(exercise), kit.Solution(exercise) }
                .Where(f => !File.Exists(f))
                .Concat(
                    new[]
                    {
                        kit.Specs(exercise),
                        kit.Plots(exercise),
                        kit.Misconceptions(exercise),
                        kit.Alternatives(exercise),
                    }.Where(f => !Directory.Exists(f))
                )
                .Select(f => Law(1, $"{kit.Relative(f)} is missing")),
        ];

    private IEnumerable<Breach> Strays() =>
        from allowed in new (string Folder, string[] Endings)[]
        {
            (
                Path.GetDirectoryName(kit.Learner(exercise))!,
                ["/README.md", "/hints.md", "/" + exercise.FileName, ".svg", ".bak"]
            ),
            (Path.GetDirectoryName(kit.Solution(exercise))!, ["/" + exercise.FileName]),
            (kit.Specs(exercise), [".cs", ".verified.txt", ".received.txt"]),
            (kit.Plots(exercise), [".cs"]),
            (kit.Misconceptions(exercise), [".cs"]),
            (kit.Alternatives(exercise), [".cs"]),
        }
        from file in Directory.EnumerateFiles(allowed.Folder, "*", SearchOption.AllDirectories).Select(kit.Relative)
        where !allowed.Endings.Any(ending => file.EndsWith(ending, StringComparison.Ordinal))
        select Law(1, $"{file} does not belong there");

    private IEnumerable<Breach> Numbers()
    {
        string[] wanted = [.. exercise.Tasks.Select((name, i) => $"{i + 1}. {name}")];
        if (!Headings(kit.Lesson(exercise), "### ").SequenceEqual(wanted))
            yield return Law(1, $"the lesson's tasks should be headed: {string.Join("; ", wanted)}");
        if (!Headings(kit.Hints(exercise), "## ").SequenceEqual(wanted))
            yield return Law(1, $"the hints should be headed: {string.Join("; ", wanted)}");
        foreach (var hints in HintsFile.Read(kit, exercise).Where(h => h.Levels.Length != HintsFile.LevelCount))
            yield return Law(1, $"{hints.Task} has {hints.Levels.Length} hints instead of {HintsFile.LevelCount}");
    }

    private IEnumerable<Breach> TooFewMisconceptions() =>
        from task in exercise.Tasks
        let count = Directory
            .EnumerateFiles(kit.Misconceptions(exercise), "*.cs")
            .Count(f => Declared(f).Contains(task))
        where count < Fewest
        select Law(1, $"{task} has {count} misconceptions; it needs {Fewest}");

    private IEnumerable<Breach> TooFewAlternatives() =>
        Directory.EnumerateFiles(kit.Alternatives(exercise), "*.cs").Count() is var count and < Fewest
            ? [Law(1, $"there are {count} alternatives; it needs {Fewest}")]
            : [];

    private IEnumerable<Breach> StubDiffers() =>
        File.ReadAllText(kit.Learner(exercise)) == Stub.From(File.ReadAllText(kit.Solution(exercise)))
            ? []
            : [Law(2, $"{kit.Relative(kit.Learner(exercise))} is not the stub of the solution; reset writes it")];

    private IEnumerable<Breach> OraclesThatAskTheSubject() =>
        from file in Directory.EnumerateFiles(kit.Specs(exercise), "*.cs")
        from place in SubjectMentions.OutsideClaims(File.ReadAllText(file), exercise.Class)
        select Law(
            6,
            $"{kit.Relative(file)}:{place} uses {exercise.Class} outside The(...): an expected value must come from elsewhere"
        );

    private static IEnumerable<string> Declared(string file) =>
        Members.Tasks(CSharpSyntaxTree.ParseText(File.ReadAllText(file))).Select(m => m.Identifier.Text);

    private static IEnumerable<string> Headings(string file, string mark) =>
        File.ReadLines(file)
            .Where(l =>
                l.StartsWith(mark, StringComparison.Ordinal) && l.Length > mark.Length && char.IsDigit(l[mark.Length])
            )
            .Select(l => l[mark.Length..].Trim());

    private Breach Law(int number, string sentence) => new(number, exercise.Name, sentence);
}
