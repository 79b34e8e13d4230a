namespace WeightDecay.Checking;

/// <summary>The hints of one task, mildest first.</summary>
public sealed record TaskHints(int Number, string Task, ImmutableArray<string> Levels);
