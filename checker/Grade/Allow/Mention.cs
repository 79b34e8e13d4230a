using Microsoft.CodeAnalysis;

namespace WeightDecay.Checking.Grade.Allow;

/// <summary>A place in the source that makes the assembly refer to something.</summary>
/// <param name="What">To what.</param>
/// <param name="Place">Where.</param>
/// <param name="Word">What stands there, where the name alone would mislead; null where it doesn't.</param>
/// <param name="IsSpelt">Whether it stands there by its name or its sign; otherwise it is the type of what stands there.</param>
internal sealed record Mention(Reference What, Location Place, string? Word = null, bool IsSpelt = true);
