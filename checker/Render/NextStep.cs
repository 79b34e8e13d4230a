using Spectre.Console;
using Spectre.Console.Rendering;

namespace WeightDecay.Checking.Render;

/// <summary>What to do next, as commands that can be typed.</summary>
internal static class NextStep
{
    private const string Run = "dotnet run --project checker --";

    public static IRenderable After(IReadOnlyList<Outcome> outcomes) =>
        new Rows((Open(outcomes) is { } open ? Lines(open) : Finished(outcomes)).Select(line => new Text(line)));

    /// <summary>The same for who has every save checked: what to read, and where to write.</summary>
    public static IRenderable Begin(Outcome outcome) => new Rows(Lines(outcome).Take(3).Select(line => new Text(line)));

    /// <summary>The exercise to work on: the first that is not done; null when all are.</summary>
    public static Outcome? Open(IEnumerable<Outcome> outcomes) => outcomes.FirstOrDefault(o => !o.IsDone);

    /// <summary>The exercise and, where it can be run, the task to work on.</summary>
    public static string Place(Outcome outcome)
    {
        Exercise exercise = outcome.Exercise;
        string task = outcome.Problems.IsEmpty
            ? $", task {outcome.NextTask} {exercise.Tasks[outcome.NextTask - 1]}"
            : "";
        return $"{exercise.Number} {exercise.Class}{task}";
    }

    public static Step[] Steps(Outcome outcome)
    {
        Exercise exercise = outcome.Exercise;
        return
        [
            new Step("read", $"exercises/{exercise.Name}/README.md"),
            new Step("write", $"exercises/{exercise.Name}/{exercise.FileName}"),
            new Step("check", $"{Run} check {exercise.Number}"),
            new Step("stuck?", $"{Run} hint {exercise.Number} {outcome.NextTask}"),
        ];
    }

    public static string[] Finished(IReadOnlyList<Outcome> outcomes) =>
        outcomes.Count == 1
            ?
            [
                $"Done. Compare with ours: {Run} solution {outcomes[0].Exercise.Number}",
                "What is next:            dotnet run --project checker",
            ]
            : ["All done. Well worked."];

    private static IEnumerable<string> Lines(Outcome outcome) =>
        [$"Next: {Place(outcome)}", .. Steps(outcome).Select(step => $"  {step.Label, -7} {step.Text}")];
}
