namespace WeightDecay.Checking.Grade.Work;

/// <summary>What a person should look at.</summary>
internal static class Flag
{
    /// <summary>A run and its repetition came to different verdicts.</summary>
    public const string TwoRunsDiffer = "two runs differ";

    /// <summary>The same call gave different values.</summary>
    public const string NotDeterministic = "non-deterministic";
}
