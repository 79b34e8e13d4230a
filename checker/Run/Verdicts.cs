namespace WeightDecay.Checking.Run;

/// <summary>Collects one exercise's verdicts over as many child processes as it takes.</summary>
internal sealed class Verdicts(Exercise exercise)
{
    private readonly Dictionary<string, Verdict> given = [];
    private Verdict[]? listed;
    private string? running;

    public bool IsListed => listed is not null;

    public bool IsOpen => listed is null || listed.Any(v => !given.ContainsKey(v.Spec));

    /// <summary>The specs still to run; null for all, before the child has said which there are.</summary>
    public string[]? Only =>
        listed is null || given.Count == 0 ? null : [.. listed.Select(v => v.Spec).Where(s => !given.ContainsKey(s))];

    public ImmutableArray<Verdict> InOrder => [.. listed!.Select(v => given[v.Spec])];

    public void Take(Report report)
    {
        switch (report)
        {
            case Report.Listed { Specs: var specs }:
                listed ??= specs;
                break;
            case Report.Started { Spec: var spec }:
                running = spec;
                break;
            case Report.Finished { Verdict: var verdict }:
                given[verdict.Spec] = verdict;
                running = null;
                break;
        }
    }

    /// <summary>Specs that the child passed over without a word count as errors, never as passes.</summary>
    public void Done()
    {
        foreach (Verdict silent in listed!.Where(v => !given.ContainsKey(v.Spec)))
            given[silent.Spec] = silent with { Kind = VerdictKind.Error, Message = "This spec gave no verdict." };
    }

    public void TimedOut(TimeSpan limit) =>
        End(
            VerdictKind.TimedOut,
            task => $"{task} did not come back within {limit.TotalSeconds:0} s: look for a loop that never ends."
        );

    public void Broken(string ending) => End(VerdictKind.Error, task => $"While {task} ran, {ending}.");

    private void End(VerdictKind kind, Func<string, string> message)
    {
        listed ??= [new Verdict(exercise.Fixture, 0, kind)];
        if (listed.FirstOrDefault(v => v.Spec == running) is not { } ended)
        {
            if (!IsOpen)
                return;
            ended = listed.First(v => !given.ContainsKey(v.Spec));
        }
        given[ended.Spec] = ended with { Kind = kind, Message = message(Name(ended.Task)) };
        foreach (Verdict other in listed.Where(v => v.Task == ended.Task && !given.ContainsKey(v.Spec)))
            given[other.Spec] = other with
            {
                Kind = VerdictKind.Blocked,
                Message = $"Not run: {Name(ended.Task)} ended the run in an earlier spec.",
            };
        running = null;
    }

    private string Name(int task) => task == 0 ? exercise.Class : exercise.Tasks[task - 1];
}
