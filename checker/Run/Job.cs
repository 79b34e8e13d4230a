using WeightDecay.Checking.Bind;
using WeightDecay.Checking.Grade.Judge;

namespace WeightDecay.Checking.Run;

/// <summary>What the child is asked to do, one line of JSON.</summary>
/// <param name="Key">Of what judges.</param>
/// <param name="Judging">What judges; null where the child has it already.</param>
/// <param name="Subject">Whose functions are judged.</param>
/// <param name="Guest">Where the subject must not be in the same process: how to start another one.</param>
/// <param name="Only">The specs to run; null for all.</param>
internal sealed record Job(string Key, JudgingCode? Judging, Code Subject, Guest? Guest = null, string[]? Only = null)
{
    public static Job Of(JudgingCode judging, Code subject, Guest? guest = null) =>
        new(judging.Key, judging, subject, guest);
}
