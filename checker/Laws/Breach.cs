namespace WeightDecay.Checking.Laws;

/// <summary>One law that an exercise breaks, and how.</summary>
/// <param name="Law">The law's number in CONTRIBUTING.md.</param>
/// <param name="Exercise">The exercise's name.</param>
/// <param name="Sentence">What is wrong, with the file or spec it is about.</param>
public sealed record Breach(int Law, string Exercise, string Sentence)
{
    public override string ToString() => $"{Exercise}, law {Law}: {Sentence}";
}
