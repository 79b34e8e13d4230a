namespace WeightDecay.Checking.Grade.Isolate;

/// <summary>One attempt to get out, and what became of it.</summary>
/// <param name="Attempt">In words.</param>
/// <param name="IsHeld">Whether it was held.</param>
/// <param name="From">The lowest level that promises to hold it.</param>
internal sealed record Escape(string Attempt, bool IsHeld, Level From);
