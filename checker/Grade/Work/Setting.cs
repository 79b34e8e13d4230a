using WeightDecay.Checking.Grade.Isolate;

namespace WeightDecay.Checking.Grade.Work;

/// <summary>Under what circumstances a class is graded.</summary>
/// <param name="Level">How well code is locked up.</param>
/// <param name="Limits">What it may use up.</param>
/// <param name="Seed">Of the generated inputs.</param>
/// <param name="Jobs">How many submissions are judged at a time.</param>
internal sealed record Setting(Level Level, Limits Limits, long Seed, int Jobs)
{
    public string[] SubmissionCommand { get; } = Cell.Command(Level, Room.OfSubmission(), Limits);

    public string[] CompilerCommand { get; } = Cell.Command(Level, Room.OfCompiler(), Limits.ForCompiler());
}
