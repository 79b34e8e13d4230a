namespace WeightDecay.Checking.Doctor;

/// <summary>One thing that doctor looked at.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Need">Who needs it.</param>
/// <param name="IsThere">Whether it is there and works.</param>
/// <param name="Sentence">What was found and done, and what to do where it is missing.</param>
public sealed record Finding(string Name, Need Need, bool IsThere, string Sentence);
