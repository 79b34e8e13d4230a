namespace WeightDecay.Checking;

/// <summary>An exercise's verdicts, in the spec file's order; or, where there is nothing to run, the problems with the file.</summary>
public sealed record Outcome(Exercise Exercise, ImmutableArray<Verdict> Verdicts, ImmutableArray<Problem> Problems)
{
    public bool IsDone => Problems.IsEmpty && !Verdicts.IsEmpty && Verdicts.All(v => v.Kind == VerdictKind.Passed);

    public bool IsUntouched => Problems.IsEmpty && Verdicts.All(v => v.Task == 0 || v.Kind == VerdictKind.NotStarted);

    /// <summary>The first spec, in file order, that the learner should look at: a wrong one before one still to do.</summary>
    public Verdict? First =>
        Verdicts.FirstOrDefault(v => v.Task > 0 && IsWrong(v))
        ?? Verdicts.FirstOrDefault(v => v.Kind == VerdictKind.NotStarted);

    public VerdictKind Task(int number)
    {
        var kinds = Verdicts.Where(v => v.Task == number).Select(v => v.Kind).ToHashSet();
        return Worst.FirstOrDefault(kinds.Contains, VerdictKind.Passed);
    }

    private static readonly VerdictKind[] Worst =
    [
        VerdictKind.TimedOut,
        VerdictKind.Error,
        VerdictKind.NotStarted,
        VerdictKind.Failed,
        VerdictKind.Blocked,
    ];

    private static bool IsWrong(Verdict v) => v.Kind is VerdictKind.Failed or VerdictKind.Error or VerdictKind.TimedOut;
}
