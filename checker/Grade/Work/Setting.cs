using WeightDecay.Checking.Grade.Isolate;

namespace WeightDecay.Checking.Grade.Work;

/// <summary>Under what circumstances a class is graded.</summary>
/// <param name="Level">How well code is locked up.</param>
/// <param name="Limits">What it may use up.</param>
/// <param name="Seed">Of the generated inputs.</param>
/// <param name="Jobs">How many submissions are judged at a time.</param>
/// <param name="Slot">Which of these: each has users of its own, one for submissions and one for the compiler.</param>
internal sealed record Setting(Level Level, Limits Limits, long Seed, int Jobs, int Slot = 0)
{
    public string[] SubmissionCommand => Cell.Command(Level, Room.OfSubmission(), Limits, 2 * Slot);

    public string[] CompilerCommand => Cell.Command(Level, Room.OfCompiler(), Limits.ForCompiler(), 2 * Slot + 1);
}
