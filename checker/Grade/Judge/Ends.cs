using System.Collections.Concurrent;

namespace WeightDecay.Checking.Grade.Judge;

/// <summary>What ended a submission's process, and which specs that cost: the one that ran, and the others of its task.</summary>
internal sealed class Ends(double seconds)
{
    private readonly Dictionary<int, string> culprits = [];
    private readonly ConcurrentDictionary<string, Verdict> verdicts = [];

    /// <summary>Whether a spec of the task has ended a process.</summary>
    public bool Blocks(int task) => culprits.ContainsKey(task);

    /// <summary>
    /// NUnit's verdict, unless the process ended in the middle of the spec, or in an earlier one of its task: that one may lean
    /// on what the earlier one found, and ask nothing itself.
    /// </summary>
    public Verdict Of(Verdict verdict) =>
        verdicts.TryGetValue(verdict.Spec, out Verdict? ending) ? Ended(verdict, ending.Kind, ending.Message)
        : Blocks(verdict.Task) ? Ended(verdict, VerdictKind.Blocked, NotRun(verdict.Task))
        : verdict;

    /// <summary>A spec of a task that has ended a process calls nothing any more.</summary>
    public SubjectEnded Block(int task) => new(NotRun(task), false);

    /// <summary>The process has ended.</summary>
    /// <param name="spec">In which one.</param>
    /// <param name="task">Its task.</param>
    /// <param name="function">What was called.</param>
    /// <param name="end">How.</param>
    /// <param name="together">The seconds that all calls of the exercise may take, where these are used up; else null.</param>
    public void Add(string spec, int task, string function, SubjectEnded end, double? together)
    {
        culprits[task] = function;
        verdicts.TryAdd(
            spec,
            end.IsTimeUp
                ? new Verdict(
                    spec,
                    task,
                    VerdictKind.TimedOut,
                    together is { } most
                        ? $"{function} was called when the {most:0.#} s were used up that all calls of an exercise may take together."
                        : $"{function} did not come back within {seconds:0.#} s: look for a loop that never ends."
                )
                : new Verdict(spec, task, VerdictKind.Error, $"While {function} ran, {end.Message}.")
        );
    }

    private string NotRun(int task) => $"Not run: {culprits[task]} ended the run in an earlier spec.";

    private static Verdict Ended(Verdict verdict, VerdictKind kind, string message) =>
        verdict with
        {
            Kind = kind,
            Message = message,
            Misconception = null,
        };
}
