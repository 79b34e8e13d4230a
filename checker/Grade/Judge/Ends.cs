using System.Collections.Concurrent;

namespace WeightDecay.Checking.Grade.Judge;

/// <summary>What ended a submission's process, and which specs that cost: the one that ran, and the others of its task.</summary>
internal sealed class Ends(double seconds)
{
    private readonly Dictionary<int, string> culprits = [];
    private readonly ConcurrentDictionary<string, Verdict> verdicts = [];

    /// <summary>Whether a spec of the task has ended a process.</summary>
    public bool Blocks(int task) => culprits.ContainsKey(task);

    /// <summary>NUnit's verdict, unless the process ended in the middle of the spec.</summary>
    public Verdict Of(Verdict verdict) =>
        verdicts.TryGetValue(verdict.Spec, out Verdict? ending)
            ? verdict with
            {
                Kind = ending.Kind,
                Message = ending.Message,
                Misconception = null,
            }
            : verdict;

    /// <summary>A spec of a task that has ended a process calls nothing any more.</summary>
    public SubjectEnded Block(string spec, int task)
    {
        string sentence = $"Not run: {culprits[task]} ended the run in an earlier spec.";
        Add(new Verdict(spec, task, VerdictKind.Blocked, sentence));
        return new SubjectEnded(sentence, false);
    }

    /// <summary>The process has ended.</summary>
    public void Add(string spec, int task, string function, SubjectEnded end)
    {
        culprits[task] = function;
        Add(
            end.IsTimeUp
                ? new Verdict(
                    spec,
                    task,
                    VerdictKind.TimedOut,
                    $"{function} did not come back within {seconds:0.#} s: look for a loop that never ends."
                )
                : new Verdict(spec, task, VerdictKind.Error, $"While {function} ran, {end.Message}.")
        );
    }

    private void Add(Verdict verdict) => verdicts.TryAdd(verdict.Spec, verdict);
}
