using System.Reflection;

namespace WeightDecay.Checking.Grade.Judge;

/// <summary>A call that came back.</summary>
/// <param name="Function">The stand-in's function.</param>
/// <param name="Arguments">As they were before it, as bytes.</param>
/// <param name="Result">What it gave, as bytes.</param>
internal sealed record Recorded(MethodInfo Function, byte[] Arguments, byte[] Result);
