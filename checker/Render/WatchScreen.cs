using Spectre.Console;
using Spectre.Console.Rendering;
using WeightDecay.Checking.Watch;

namespace WeightDecay.Checking.Render;

/// <summary>What `watch` shows: the course as a bar, the exercise last saved, and the keys.</summary>
internal static class WatchScreen
{
    private const int BarWidth = 40;
    private const string Keys =
        "[bold]n[/]ext  [bold]h[/]int  [bold]l[/]ist  [bold]p[/]lot  [bold]s[/]olution  [bold]r[/]eset  re-check [bold]a[/]ll  [bold]q[/]uit";

    public static IRenderable Of(View view, bool keys) =>
        new Rows([
            new Markup(Bar(view)),
            Text.Empty,
            .. view.Note.Length > 0 ? [new Text(view.Note), Text.Empty] : Array.Empty<IRenderable>(),
            .. view.Outcome is { } outcome ? Verdict(view, outcome) : Waiting(view),
            .. keys ? [new Markup(Keys)] : Array.Empty<IRenderable>(),
        ]);

    /// <summary>Said at once when a save comes, before its verdict is known.</summary>
    public static IRenderable Checking(View view) => new Markup($"[grey]Checking {view.Current.Name} …[/]");

    private static IRenderable[] Waiting(View view) => [Checking(view), Text.Empty];

    private static IEnumerable<IRenderable> Verdict(View view, Outcome outcome) =>
        [
            view.IsChecking ? Checking(view) : Text.Empty,
            Feedback.Of(outcome, all: false),
            .. outcome.IsDone && !view.IsChecking ? Done(view, outcome) : Array.Empty<IRenderable>(),
        ];

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
        int full = BarWidth * view.DoneTasks / Math.Max(1, view.AllTasks);
        string bar = $"[green]{new string('█', full)}[/][grey]{new string('░', BarWidth - full)}[/]";
        return $"[bold]WeightDecay[/]  {bar}  {view.DoneTasks} of {view.AllTasks} tasks";
    }
}
