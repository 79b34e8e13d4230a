namespace WeightDecay.Cohort;

/// <summary>What class is wanted.</summary>
/// <param name="Students">How many.</param>
/// <param name="Seed">The same seed makes the same class.</param>
/// <param name="Loops">How many in a hundred have a task that never comes back.</param>
/// <param name="Answers">How many exercises each of them hands in; 0 for all.</param>
public sealed record Orders(int Students, int Seed, int Loops = 0, int Answers = 0);
