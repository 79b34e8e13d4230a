using Spectre.Console;
using Spectre.Console.Rendering;
using WeightDecay.Given.Judging;

namespace WeightDecay.Checking.Render;

/// <summary>What `check` says about one exercise: the tasks, then the first thing to look at in full, then the rest as a count.</summary>
internal static class Feedback
{
    private const int MostOutput = 10;

    public static IRenderable Of(Outcome outcome, bool all) =>
        new Rows([
            new Markup($"[bold]{outcome.Exercise.Number} {outcome.Exercise.Class}[/]  {Course.State(outcome)}"),
            .. outcome.Problems.IsEmpty ? Tasks(outcome) : Problems.Of(outcome),
            .. Verdicts(outcome, all),
            Text.Empty,
        ]);

    private static IEnumerable<IRenderable> Tasks(Outcome outcome) =>
        outcome.IsDone ? [] : Course.Tasks(outcome).Select(line => new Markup($"  {line}"));

    private static IEnumerable<IRenderable> Verdicts(Outcome outcome, bool all)
    {
        Verdict[] wrong = [.. outcome.Wrong];
        Verdict[] shown = all ? wrong : wrong[..Math.Min(1, wrong.Length)];
        return [.. shown.SelectMany(Full), .. More(wrong.Length - shown.Length, outcome.Exercise)];
    }

    private static IEnumerable<IRenderable> Full(Verdict verdict) =>
        [
            Text.Empty,
            new Markup($"{Marks.Of(verdict.Kind)} [bold]{Markup.Escape(verdict.Title)}[/]"),
            .. verdict.Message.Split('\n').Select(line => Indented(line, 2)),
            .. Output(verdict.Output),
        ];

    /// <summary>What the learner's code printed though every spec passed: that of the first spec that saw some.</summary>
    public static IEnumerable<IRenderable> Printed(Outcome outcome) =>
        outcome.Verdicts.FirstOrDefault(v => v.Output.Length > 0) is { } verdict
            ?
            [
                new Markup($"{Marks.Of(verdict.Kind)} {Markup.Escape(verdict.Title)}"),
                .. Output(verdict.Output),
                Text.Empty,
            ]
            : [];

    private static IEnumerable<IRenderable> Output(string output)
    {
        string[] lines = output.ReplaceLineEndings("\n").TrimEnd().Split('\n');
        if (lines is [""])
            return [];
        return
        [
            Indented("It printed:", 2),
            .. lines.Take(MostOutput).Select(line => Indented(FirstLine.Of(line), 4)),
            .. lines.Length > MostOutput
                ? [Indented($"… and {lines.Length - MostOutput} lines more", 4)]
                : Array.Empty<IRenderable>(),
        ];
    }

    private static IEnumerable<IRenderable> More(int count, Exercise exercise) =>
        count == 0
            ? []
            :
            [
                Indented(
                    $"{count} more {(count == 1 ? "spec is" : "specs are")} not right yet (check {exercise.Number} --all shows them)",
                    2
                ),
            ];

    private static Padder Indented(string text, int by) => new(new Text(Printable.Of(text)), new Padding(by, 0, 0, 0));
}
