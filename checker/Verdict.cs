using WeightDecay.Given.Plotting;

namespace WeightDecay.Checking;

/// <summary>How one spec ended.</summary>
public enum VerdictKind
{
    Passed,
    Failed,
    NotStarted,
    Blocked,
    Error,
    TimedOut,
}

/// <summary>One spec's result.</summary>
/// <param name="Spec">The test's name, arguments included.</param>
/// <param name="Task">The number of the task it is about; 0 for the exercise as a whole.</param>
/// <param name="Kind">How it ended.</param>
/// <param name="Message">What a learner needs to know; empty when it passed.</param>
/// <param name="Misconception">The name of the misconception that explains the failure, if one does.</param>
/// <param name="Output">What the learner's code wrote to the console.</param>
/// <param name="Seconds">How long it took.</param>
/// <param name="NeverFailedBecause">Why no misconception fails it, where its author says so.</param>
/// <param name="Figure">What a plot draws; null for a spec.</param>
public sealed record Verdict(
    string Spec,
    int Task,
    VerdictKind Kind,
    string Message = "",
    string? Misconception = null,
    string Output = "",
    double Seconds = 0,
    string? NeverFailedBecause = null,
    Figure? Figure = null
)
{
    /// <summary>The test's name as the sentence it is.</summary>
    public string Title => SpecTitle.Of(Spec);
}
