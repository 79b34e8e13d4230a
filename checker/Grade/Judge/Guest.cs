using WeightDecay.Checking.Grade.Isolate;

namespace WeightDecay.Checking.Grade.Judge;

/// <summary>How a submission's code is run: in a process of its own.</summary>
/// <param name="Submission">Whose: each submission has a process of its own.</param>
/// <param name="Command">The program that answers calls, locked up, and its arguments.</param>
/// <param name="Seconds">How long the calls of one spec may take together.</param>
/// <param name="Seed">Of the generated inputs.</param>
/// <param name="IsAgain">Whether this is the second try, alone, and nothing is asked before its specs do.</param>
internal sealed record Guest(string Submission, string[] Command, double Seconds, long Seed, bool IsAgain = false)
{
    /// <summary>How long all calls of an exercise may take together, in seconds.</summary>
    public double Together { get; init; } = Seconds * Limits.SpecsTogether;
}
