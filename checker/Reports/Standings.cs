using WeightDecay.Checking.Draw;

namespace WeightDecay.Checking.Reports;

/// <summary>Collects what a report tells: runs the specs, reads the record of attempts, and draws.</summary>
internal static class Standings
{
    public static ImmutableArray<Standing> Of(Desk desk, IEnumerable<Exercise> exercises, bool plots)
    {
        Progress progress = Progress.Read(desk.Kit);
        ImmutableArray<Standing> standings =
        [
            .. desk.Check(exercises).Select(o => Of(desk.Kit, Relative(desk.Kit, o), progress)),
        ];
        return plots ? Drawn(desk, standings) : standings;
    }

    private static Standing Of(Kit kit, Outcome outcome, Progress progress) =>
        new(outcome)
        {
            Attempts = progress.Attempts(outcome.Exercise),
            HintsSeen = [.. outcome.Exercise.Tasks.Select(task => progress.Of(outcome.Exercise, task))],
            Code = SpecCode.Of(kit, outcome.Exercise),
        };

    // What the learner's code prints may name files; a report may travel.
    private static Outcome Relative(Kit kit, Outcome outcome) =>
        outcome with
        {
            Verdicts =
            [
                .. outcome.Verdicts.Select(v =>
                    v with
                    {
                        Output = v.Output.Replace(kit.Root + Path.DirectorySeparatorChar, "").Replace(kit.Root, "."),
                    }
                ),
            ],
        };

    // An exercise that nobody has begun has nothing to draw, and its solution's plots would only cost time.
    private static ImmutableArray<Standing> Drawn(Desk desk, ImmutableArray<Standing> standings)
    {
        var begun = standings.Select(s => s.Outcome).Where(IsBegun).Select(o => o.Exercise);
        var drawn = desk.Draw(begun).ToDictionary(d => d.Own.Exercise.Name, Pictures.OfPage);
        return [.. standings.Select(s => s with { Plots = drawn.GetValueOrDefault(s.Outcome.Exercise.Name, []) })];
    }

    private static bool IsBegun(Outcome outcome) =>
        outcome.Verdicts.Any(v => v.Task > 0 && v.Kind != VerdictKind.NotStarted);
}
