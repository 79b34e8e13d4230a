namespace WeightDecay.Checking.Grade.Allow;

/// <summary>Something about the assembly's own code that is not allowed, whatever it refers to.</summary>
/// <param name="Text">What, and what to do: a sentence.</param>
/// <param name="Type">The own type in which it is, as in metadata; empty for the assembly as a whole.</param>
/// <param name="Member">The member, as in metadata; empty for the type itself.</param>
internal sealed record Flaw(string Text, string Type = "", string Member = "");
