namespace WeightDecay.Checking.Grade.Isolate;

/// <summary>What became of one attempt to get out.</summary>
/// <param name="Attempt">In words.</param>
/// <param name="IsHeld">Whether it was held.</param>
/// <param name="From">The lowest level that promises to hold it.</param>
internal sealed record Trial(string Attempt, bool IsHeld, Level From);
