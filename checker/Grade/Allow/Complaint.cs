using Microsoft.CodeAnalysis;

namespace WeightDecay.Checking.Grade.Allow;

/// <summary>What is not allowed, and where.</summary>
/// <param name="Place">In the student's source; null where nothing is found.</param>
/// <param name="Text">The sentence.</param>
/// <param name="What">What is referred to; null for a flaw.</param>
/// <param name="IsSure">Whether it is that very place; otherwise only the type of what stands there tells of it.</param>
internal sealed record Complaint(Location? Place, string Text, Reference? What = null, bool IsSure = true);
