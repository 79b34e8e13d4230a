namespace WeightDecay.Checking.Grade.Book;

/// <summary>Two answers to one exercise that look alike once names and the stub are taken away.</summary>
/// <param name="Exercise">The exercise.</param>
/// <param name="First">A student's id.</param>
/// <param name="Second">Another's.</param>
/// <param name="Share">Of the shorter one's fingerprints that the other has, too.</param>
public sealed record Pair(Exercise Exercise, string First, string Second, double Share);
