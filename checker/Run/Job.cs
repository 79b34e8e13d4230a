using WeightDecay.Checking.Bind;
using WeightDecay.Checking.Compile;
using WeightDecay.Checking.Grade.Judge;

namespace WeightDecay.Checking.Run;

/// <summary>What the child is asked to do, one line of JSON.</summary>
/// <param name="StandIn">The class that the specs call, which asks the subject.</param>
/// <param name="Spec">The fixture.</param>
/// <param name="Subject">Whose functions are judged.</param>
/// <param name="Guest">Where the subject must not be in the same process: how to start another one.</param>
/// <param name="Only">The specs to run; null for all.</param>
internal sealed record Job(Binary StandIn, Binary Spec, Code Subject, Guest? Guest = null, string[]? Only = null);
