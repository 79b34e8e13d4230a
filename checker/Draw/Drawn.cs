namespace WeightDecay.Checking.Draw;

/// <summary>An exercise's plots twice: from the learner's functions, and from the solution's.</summary>
public sealed record Drawn(Outcome Own, Outcome Solution);
