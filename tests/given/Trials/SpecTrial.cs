using WeightDecay.Given.Judging;

namespace WeightDecay.Given;

/// <summary>
/// What a learner's spec makes of each of some implementations. Two trials are alike when they let the same ones pass,
/// whatever they say of the others.
/// </summary>
/// <param name="Passed">The names of the implementations that the spec let pass.</param>
/// <param name="Asks">Whether the spec called <see cref="Subject"/> at all.</param>
public sealed record SpecTrial(string[] Passed, bool Asks)
{
    /// <summary>The spec's name.</summary>
    public required string Spec { get; init; }

    /// <summary>What the spec said of the implementations that it did not let pass, by name.</summary>
    public required IReadOnlyDictionary<string, string> Complaints { get; init; }

    /// <summary>Shuffles the implementations, so that a spec can't know them by their turn; null leaves them in their order.</summary>
    internal static Random? Order { get; set; }

    /// <summary>Runs the spec on each implementation.</summary>
    public static SpecTrial Of(Action spec, IEnumerable<Implementation> implementations)
    {
        TrialRun[] runs = [.. implementations.Select(i => new TrialRun(i))];
        var said = InOrder(runs).ToDictionary(run => run.Name, run => run.Complaint(spec));
        var complaints = runs.Where(r => said[r.Name] is not null).ToDictionary(r => r.Name, r => said[r.Name]!);
        string[] passed = [.. runs.Select(r => r.Name).Where(n => !complaints.ContainsKey(n))];
        return new SpecTrial(passed, runs.Any(r => r.IsAsked)) { Spec = spec.Method.Name, Complaints = complaints };
    }

    private static TrialRun[] InOrder(TrialRun[] runs)
    {
        TrialRun[] turns = [.. runs];
        Order?.Shuffle(turns);
        return turns;
    }
}
