using System.Reflection;

namespace WeightDecay.Checking.Grade.Judge;

/// <summary>A call that is under way, and to be made again if it comes back.</summary>
/// <param name="Function">The stand-in's function.</param>
/// <param name="Turn">Its place among the calls of that function.</param>
/// <param name="Arguments">As they are before it, as bytes.</param>
internal sealed record Recording(MethodInfo Function, UInt128 Turn, byte[] Arguments);
