using System.Reflection.Metadata;

namespace WeightDecay.Checking.Grade.Allow;

/// <summary>What counts of a type in a signature.</summary>
/// <param name="Definition">The type, or the generic type of which it is made; none for arrays, parameters and the like.</param>
/// <param name="HasPointer">Whether a pointer is in it anywhere.</param>
/// <param name="IsHandle">Whether it is a number of the size of a pointer, which native code may take for one.</param>
internal readonly record struct Shape(EntityHandle Definition, bool HasPointer, bool IsHandle = false);
