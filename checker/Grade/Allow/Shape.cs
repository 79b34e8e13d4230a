using System.Reflection.Metadata;

namespace WeightDecay.Checking.Grade.Allow;

/// <summary>What counts of a type in a signature.</summary>
/// <param name="Definition">The type, or the generic type of which it is made; none for arrays, parameters and the like.</param>
/// <param name="HasPointer">Whether a pointer is in it anywhere.</param>
internal readonly record struct Shape(EntityHandle Definition, bool HasPointer);
