namespace WeightDecay.Checking.Compile;

/// <summary>The assemblies of a check, or the problems that stand in their way.</summary>
/// <param name="Subject">Whose functions are judged.</param>
/// <param name="StandIn">The class that the specs call, which asks the subject.</param>
/// <param name="Spec">What judges.</param>
/// <param name="Problems">Why they are not there.</param>
public sealed record Compilation(Binary? Subject, Binary? StandIn, Binary? Spec, ImmutableArray<Problem> Problems);
