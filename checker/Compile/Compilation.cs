namespace WeightDecay.Checking.Compile;

/// <summary>The two assemblies of a check, or the problems that stand in their way.</summary>
public sealed record Compilation(Binary? Subject, Binary? Spec, ImmutableArray<Problem> Problems);
