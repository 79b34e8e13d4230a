using Spectre.Console;
using Spectre.Console.Rendering;

namespace WeightDecay.Checking.Render;

/// <summary>The whole course at a glance.</summary>
internal static class Course
{
    private const int BarWidth = 20;

    public static IRenderable Summary(IReadOnlyList<Outcome> outcomes)
    {
        var grid = new Grid().AddColumns(4);
        foreach (Outcome outcome in outcomes)
            grid.AddRow(Cells(outcome));
        string head = $"[bold]WeightDecay[/]: {outcomes.Count(o => o.IsDone)} of {outcomes.Count} exercises done";
        return new Rows(new Markup(head), Text.Empty, grid, Text.Empty);
    }

    public static IRenderable Tree(IEnumerable<Outcome> outcomes)
    {
        var tree = new Tree("[bold]WeightDecay[/]");
        foreach (Outcome outcome in outcomes)
            tree.AddNode(new Markup($"{outcome.Exercise.Number} [bold]{outcome.Exercise.Class}[/]  {State(outcome)}"))
                .AddNodes(Tasks(outcome));
        return tree;
    }

    /// <summary>One line for each task: its mark, number, name and state.</summary>
    public static IEnumerable<string> Tasks(Outcome outcome) =>
        outcome.Exercise.Tasks.Select((name, i) => Line(name, i + 1, outcome));

    public static string State(Outcome outcome) =>
        outcome.Problems.Any(p => p.Line == 0) ? "[red]can't be used[/]"
        : !outcome.Problems.IsEmpty ? "[red]does not compile[/]"
        : outcome.IsDone ? "[green]done[/]"
        : $"{outcome.DoneTasks} of {outcome.Exercise.Tasks.Length} {(outcome.Exercise.Tasks.Length == 1 ? "task" : "tasks")}";

    private static string Line(string name, int number, Outcome outcome) =>
        outcome.Problems.IsEmpty && outcome.Task(number) is var kind
            ? $"{Marks.Of(kind)} {number} {name}{(kind == VerdictKind.Passed ? "" : $"  {Marks.Word(kind)}")}"
            : $"[grey]·[/] {number} {name}";

    private static IRenderable[] Cells(Outcome outcome) =>
        [
            new Markup($" {outcome.Exercise.Number}"),
            new Markup($"[bold]{outcome.Exercise.Class}[/]"),
            new Markup(Bar(outcome)),
            new Markup(State(outcome)),
        ];

    private static string Bar(Outcome outcome)
    {
        int full = BarWidth * outcome.DoneTasks / outcome.Exercise.Tasks.Length;
        return $"[green]{new string('█', full)}[/][grey]{new string('░', BarWidth - full)}[/]";
    }
}
