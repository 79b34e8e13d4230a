using Spectre.Console;
using Spectre.Console.Rendering;

namespace WeightDecay.Checking.Render;

/// <summary>What to do next, as commands that can be typed.</summary>
internal static class NextStep
{
    private const string Run = "dotnet run --project checker --";

    public static IRenderable After(IReadOnlyList<Outcome> outcomes) =>
        new Rows(
            (outcomes.FirstOrDefault(o => !o.IsDone) is { } open ? Open(open) : Finished(outcomes)).Select(
                line => new Text(line)
            )
        );

    private static string[] Open(Outcome outcome)
    {
        Exercise exercise = outcome.Exercise;
        string task = outcome.Problems.IsEmpty
            ? $", task {outcome.NextTask} {exercise.Tasks[outcome.NextTask - 1]}"
            : "";
        return
        [
            $"Next: {exercise.Number} {exercise.Class}{task}",
            $"  read    exercises/{exercise.Name}/README.md",
            $"  write   exercises/{exercise.Name}/{exercise.FileName}",
            $"  check   {Run} check {exercise.Number}",
            $"  stuck?  {Run} hint {exercise.Number} {outcome.NextTask}",
        ];
    }

    private static string[] Finished(IReadOnlyList<Outcome> outcomes) =>
        outcomes.Count == 1
            ?
            [
                $"Done. Compare with ours: {Run} solution {outcomes[0].Exercise.Number}",
                "What is next:            dotnet run --project checker",
            ]
            : ["All done. Well worked."];
}
