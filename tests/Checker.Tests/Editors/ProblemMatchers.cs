using System.Text.Json;
using System.Text.RegularExpressions;
using Spectre.Console.Testing;
using WeightDecay.Checking.Tests.Commands;
using WeightDecay.Checking.Tests.Miniature;
using WeightDecay.Checking.Watch;

namespace WeightDecay.Checking.Tests.Editors;

/// <summary>VS Code's tasks read what the checker prints: each pattern is held against the checker's own lines.</summary>
public sealed class ProblemMatchers : CommandTest
{
    [TestCase("watch")]
    [TestCase("check this exercise")]
    public void A_compilers_error_is_found_with_its_line_and_column(string task)
    {
        Kit.Write("exercises/01-Doubling/Doubling.cs", Learner.Doubling("return 2 * x"));
        Match found = Only(task, 0);
        Assert.That(Group(task, 0, found, "file"), Is.EqualTo("exercises/01-Doubling/Doubling.cs"));
        Assert.That(Group(task, 0, found, "line"), Is.EqualTo("8"));
        Assert.That(Group(task, 0, found, "column"), Is.EqualTo("21"));
        Assert.That(Group(task, 0, found, "code"), Is.EqualTo("CS1002"));
        Assert.That(Group(task, 0, found, "message"), Is.EqualTo("; expected"));
    }

    [TestCase("watch")]
    [TestCase("check this exercise")]
    public void A_failing_spec_is_found_where_it_stands(string task)
    {
        Kit.Write("exercises/01-Doubling/Doubling.cs", Learner.Doubling("return 3 * x;"));
        Match found = Only(task, 1);
        string[] spec = File.ReadAllLines(Kit.PathOf(Group(task, 1, found, "file")));
        Assert.That(spec[int.Parse(Group(task, 1, found, "line")) - 1], Does.Contain("The("));
        Assert.That(Group(task, 1, found, "message"), Does.StartWith("spec: tests/specs/01-Doubling/"));
    }

    [Test]
    public void A_check_of_watch_has_a_beginning_and_an_end()
    {
        using var console = new TestConsole();
        var display = new Display(console, redraw: false, keys: true);
        Exercise exercise = Kit.Doubling;
        View view = View.Of([exercise], exercise);
        display.Checking(view);
        display.Show(view.Checked(new Outcome(exercise, [], [])));
        foreach (JsonElement matcher in Matchers("watch"))
        {
            JsonElement background = matcher.GetProperty("background");
            Assert.That(Matches(console.Lines, background.GetProperty("beginsPattern")), Has.Length.EqualTo(1));
            Assert.That(Matches(console.Lines, background.GetProperty("endsPattern")), Has.Length.EqualTo(1));
        }
    }

    private Match Only(string task, int matcher) =>
        Matches(
                Session.Type("check Doubling.cs").ToString().Split('\n'),
                Matchers(task)[matcher].GetProperty("pattern").GetProperty("regexp")
            )
            .Single();

    private static Match[] Matches(IEnumerable<string> lines, JsonElement pattern) =>
        [.. lines.Select(line => Regex.Match(line, pattern.GetString()!)).Where(m => m.Success)];

    private static string Group(string task, int matcher, Match found, string name) =>
        found.Groups[Matchers(task)[matcher].GetProperty("pattern").GetProperty(name).GetInt32()].Value;

    private static JsonElement[] Matchers(string task) =>
        [
            .. JsonDocument
                .Parse(File.ReadAllText(Path.Combine(Repository.Kit.Root, ".vscode", "tasks.json")))
                .RootElement.GetProperty("tasks")
                .EnumerateArray()
                .Single(t => t.GetProperty("label").GetString() == task)
                .GetProperty("problemMatcher")
                .EnumerateArray(),
        ];
}
