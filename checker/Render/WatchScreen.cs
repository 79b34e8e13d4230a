using Spectre.Console;
using Spectre.Console.Rendering;
using WeightDecay.Checking.Watch;

namespace WeightDecay.Checking.Render;

/// <summary>What `watch` shows: the course as a bar, the exercise last saved, and the keys.</summary>
internal static class WatchScreen
{
    private const int BarWidth = 40;

    /// <summary>Also legible where nothing can be bold.</summary>
    public static IRenderable Keys { get; } =
        new Markup(
            "[bold]n[/] next  [bold]h[/] hint  [bold]l[/] list  [bold]p[/] plot  [bold]s[/] solution  [bold]r[/] reset  [bold]a[/] check all  [bold]q[/] quit"
        );

    public static IRenderable Of(View view, bool keys) =>
        new Rows([
            new Markup($"[bold]WeightDecay[/]  {Bar(view)}  {Count(view)}"),
            Text.Empty,
            view.Outcome is not null && view.IsChecking ? Checking(view) : Text.Empty,
            .. view.Note.Length > 0 ? [new Text(view.Note), Text.Empty] : Array.Empty<IRenderable>(),
            .. Verdict(view),
            .. keys ? [Keys] : Array.Empty<IRenderable>(),
        ]);

    /// <summary>Said at once when a save comes, before its verdict is known.</summary>
    public static IRenderable Checking(View view) => new Markup($"[grey]Checking {view.Current.Name} …[/]");

    /// <summary>Without what only an eye can use: for pipes and screen readers.</summary>
    public static IRenderable Lines(View view) =>
        new Rows([.. Verdict(view), new Text($"The whole course: {Count(view)} done.")]);

    private static IEnumerable<IRenderable> Verdict(View view) =>
        view.Outcome is { } outcome ? Verdict(view, outcome) : [Checking(view), Text.Empty];

    private static IEnumerable<IRenderable> Verdict(View view, Outcome outcome) =>
        [
            Feedback.Of(outcome, all: false),
            .. IsToDo(outcome) ? [NextStep.Begin(outcome), Text.Empty] : Array.Empty<IRenderable>(),
            .. outcome.IsDone && !view.IsChecking ? Done(view, outcome) : Array.Empty<IRenderable>(),
        ];

    /// <summary>Where nothing is wrong, and something still to do.</summary>
    private static bool IsToDo(Outcome outcome) => !outcome.IsDone && outcome.Problems.IsEmpty && !outcome.Wrong.Any();

    private static IEnumerable<IRenderable> Done(View view, Outcome outcome) =>
        [
            .. Feedback.Printed(outcome),
            new Text(
                view.Next is { } next
                    ? $"{outcome.Exercise.Class} is finished. n goes on to {next.Name}, s compares with our solution."
                    : $"{outcome.Exercise.Class} is finished, and with it the whole course. Well worked."
            ),
            Text.Empty,
        ];

    private static string Bar(View view)
    {
        // The first task of many shows, too.
        int full = Math.Max(Math.Sign(view.DoneTasks), BarWidth * view.DoneTasks / Math.Max(1, view.AllTasks));
        return $"[green]{new string('█', full)}[/][grey]{new string('░', BarWidth - full)}[/]";
    }

    private static string Count(View view) => $"{view.DoneTasks} of {view.AllTasks} tasks";
}
