using WeightDecay.Checking.Author;

namespace WeightDecay.Checking.Laws;

/// <summary>The laws that only running an exercise's specs can prove: against its stub, solution, alternatives and misconceptions.</summary>
public sealed class RunLaws(Kit kit, Exercise exercise, Checker checker)
{
    public IEnumerable<Breach> Broken()
    {
        var solution = Check(Subjects.Solution(kit, exercise));
        if (!solution.IsDone)
            return NotDone("the solution", solution);
        var wrong = Subjects.Misconceptions(kit, exercise).Select(s => (Subject: s, Outcome: Check(s))).ToList();
        return
        [
            .. Untouched(),
            .. Waiting(),
            .. Subjects.Alternatives(kit, exercise).SelectMany(s => NotDone($"the alternative {s.Name}", Check(s))),
            .. wrong.SelectMany(w => Misconception(w.Subject, w.Outcome)),
            .. NeverFailed(solution, wrong.Select(w => w.Outcome)),
            .. NotRepeated(solution),
            .. NoSpec(solution),
            .. new PlotLaws(kit, exercise, checker).Broken(),
            .. new RepairLaws(kit, exercise, checker).Broken(),
        ];
    }

    private Outcome Check(Subject subject) => checker.Check(exercise, subject);

    private IEnumerable<Breach> Untouched() =>
        from verdict in Check(Subjects.Stub(kit, exercise)).Verdicts
        where verdict.Kind != (verdict.Task == 0 ? VerdictKind.Failed : VerdictKind.NotStarted)
        select Law(2, $"on the stub, \"{verdict.Title}\" is {verdict.Kind} instead of to do");

    // Whoever has done the first tasks is told that they are done.
    private IEnumerable<Breach> Waiting()
    {
        Subject solution = Subjects.Solution(kit, exercise);
        return from done in Enumerable.Range(1, exercise.Tasks.Length - 1)
            let outcome = Check(solution with { Source = Stub.Begun(solution.Source, done) })
            from verdict in outcome.Verdicts
            where verdict.Task > 0 && verdict.Task <= done && verdict.Kind != VerdictKind.Passed
            select Law(3, $"with {done} of {exercise.Tasks.Length} tasks done, \"{verdict.Title}\" is {verdict.Kind}");
    }

    private IEnumerable<Breach> NotDone(string who, Outcome outcome) =>
        [
            .. outcome.Problems.Select(p => Law(3, $"{who} does not compile: {p.File}:{p.Line} {p.Text}")),
            .. outcome
                .Verdicts.Where(v => v.Kind != VerdictKind.Passed)
                .Select(v => Law(3, $"{who}: \"{v.Title}\" is {v.Kind}: {v.Message}")),
        ];

    private IEnumerable<Breach> Misconception(Subject subject, Outcome outcome)
    {
        var tasks = MisconceptionFile.Tasks(exercise, subject.Path);
        var wrong = outcome.Verdicts.Where(v => v.Kind != VerdictKind.Passed).ToList();
        string[] broken =
        [
            .. outcome.Problems.Select(p => $"does not compile: {p.Text} (line {p.Line})"),
            .. MisconceptionFile.TitleProblem(subject),
            .. tasks.Length == 0 ? ["replaces no task"] : Array.Empty<string>(),
            .. wrong.Any(v => tasks.Contains(v.Task)) ? Array.Empty<string>() : ["fails no spec of its own task"],
            .. outcome.Verdicts.Any(v => v.Kind == VerdictKind.Passed && v.Task > 0)
                ? Array.Empty<string>()
                : ["passes no spec at all"],
            .. wrong.Any(v => v.Misconception == subject.Name)
                ? Array.Empty<string>()
                : ["is never told by its own name"],
            .. wrong
                .Where(v => v.Misconception is { } m && m != subject.Name)
                .Select(v => $"is called {v.Misconception} by \"{v.Title}\": {v.Message}"),
        ];
        return broken.Select(b => Law(4, $"the misconception {subject.Name} {b}"));
    }

    private IEnumerable<Breach> NeverFailed(Outcome solution, IEnumerable<Outcome> wrong)
    {
        var failed = wrong
            .SelectMany(o => o.Verdicts)
            .Where(v => v.Kind != VerdictKind.Passed)
            .Select(v => v.Spec)
            .ToHashSet();
        return solution
            .Verdicts.Where(v => v.NeverFailedBecause is null && !failed.Contains(v.Spec))
            .Select(v => Law(5, $"no misconception fails \"{v.Title}\", and it carries no reason"));
    }

    private IEnumerable<Breach> NotRepeated(Outcome solution) =>
        Check(Subjects.Solution(kit, exercise))
            .Verdicts.Select(Timeless)
            .SequenceEqual(solution.Verdicts.Select(Timeless))
            ? []
            : [Law(6, "two runs of the solution differ")];

    private IEnumerable<Breach> NoSpec(Outcome solution) =>
        exercise
            .Tasks.Select((name, i) => (Name: name, Number: i + 1))
            .Where(task => solution.Verdicts.All(v => v.Task != task.Number))
            .Select(task => Law(1, $"{task.Name} has no spec"));

    private static Verdict Timeless(Verdict verdict) => verdict with { Seconds = 0 };

    private Breach Law(int number, string sentence) => new(number, exercise.Name, sentence);
}
