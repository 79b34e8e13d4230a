namespace WeightDecay.Checking;

/// <summary>An exercise's verdicts, in the spec file's order; or, where there is nothing to run, the problems with the file.</summary>
public sealed record Outcome(Exercise Exercise, ImmutableArray<Verdict> Verdicts, ImmutableArray<Problem> Problems)
{
    // A task is as good as its worst spec; what is to do is said before what hangs on it.
    private static readonly VerdictKind[] WorstFirst =
    [
        VerdictKind.TimedOut,
        VerdictKind.Error,
        VerdictKind.NotStarted,
        VerdictKind.Failed,
        VerdictKind.Blocked,
    ];

    public bool IsDone => Problems.IsEmpty && !Verdicts.IsEmpty && Verdicts.All(v => v.Kind == VerdictKind.Passed);

    /// <summary>The specs that ran and did not pass, in file order.</summary>
    public IEnumerable<Verdict> Wrong =>
        Verdicts.Where(v =>
            v.Kind is VerdictKind.Error or VerdictKind.TimedOut || (v.Kind == VerdictKind.Failed && v.Task > 0)
        );

    public int DoneTasks =>
        Verdicts.IsEmpty ? 0 : Enumerable.Range(1, Exercise.Tasks.Length).Count(n => Task(n) == VerdictKind.Passed);

    /// <summary>The number of the task to work on: the first wrong one, else the first to do.</summary>
    public int NextTask =>
        Wrong.Select(v => v.Task).FirstOrDefault(n => n > 0) is var wrong and > 0
            ? wrong
            : Enumerable.Range(1, Exercise.Tasks.Length).FirstOrDefault(n => Task(n) != VerdictKind.Passed, 1);

    public VerdictKind Task(int number)
    {
        var kinds = Verdicts.Where(v => v.Task == number).Select(v => v.Kind).ToHashSet();
        return kinds.Count == 0
            ? VerdictKind.NotStarted
            : WorstFirst.FirstOrDefault(kinds.Contains, VerdictKind.Passed);
    }
}
