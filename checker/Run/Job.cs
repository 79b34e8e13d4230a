using WeightDecay.Checking.Grade.Judge;

namespace WeightDecay.Checking.Run;

/// <summary>What the child is asked to do, one line of JSON.</summary>
/// <param name="Subject">The assembly under test.</param>
/// <param name="SubjectSymbols">Its line numbers.</param>
/// <param name="Spec">The assembly with the fixture.</param>
/// <param name="SpecSymbols">Its line numbers.</param>
/// <param name="Only">The specs to run; null for all.</param>
/// <param name="Guest">Where the subject only asks another process: the code in there, and how to start it.</param>
internal sealed record Job(
    byte[] Subject,
    byte[] SubjectSymbols,
    byte[] Spec,
    byte[] SpecSymbols,
    string[]? Only,
    Guest? Guest = null
);
