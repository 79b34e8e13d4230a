using WeightDecay.Checking.Draw;

namespace WeightDecay.Checking.Reports;

/// <summary>All that a report tells of one exercise.</summary>
public sealed record Standing(Outcome Outcome)
{
    /// <summary>Whose it is, where several people's are told together; else empty.</summary>
    public string Owner { get; init; } = "";

    /// <summary>How often the exercise was checked in vain.</summary>
    public int Attempts { get; init; }

    /// <summary>For each task, how many of its hints were shown.</summary>
    public ImmutableArray<int> HintsSeen { get; init; } = [];

    /// <summary>The source of each spec's method, by the method's name.</summary>
    public ImmutableDictionary<string, string> Code { get; init; } = ImmutableDictionary<string, string>.Empty;

    public ImmutableArray<Picture> Plots { get; init; } = [];

    /// <summary>The source of a spec; null where it isn't known. The cases of a spec share one method.</summary>
    public string? CodeOf(Verdict verdict) => Code.GetValueOrDefault(verdict.Spec.Split('(')[0]);
}
