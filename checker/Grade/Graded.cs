namespace WeightDecay.Checking.Grade;

/// <summary>The result of one unit of work: a student's answer to one exercise, judged.</summary>
/// <param name="Submission">The student's id.</param>
/// <param name="Answer">What was judged.</param>
/// <param name="State">How it went as a whole.</param>
/// <param name="Outcome">The verdicts in the specs' order, or the problems with the file.</param>
/// <param name="Isolation">How well the student's code was locked up, L0 to L4; empty where nothing ran.</param>
/// <param name="Seed">Of the generated inputs.</param>
/// <param name="Flags">What a person should look at, such as <c>non-deterministic</c>.</param>
public sealed record Graded(
    string Submission,
    Answer Answer,
    GradedState State,
    Outcome Outcome,
    string Isolation,
    long Seed,
    ImmutableArray<string> Flags
)
{
    public Exercise Exercise => Answer.Exercise;

    /// <summary>How long the student's code took; no part of the result.</summary>
    public double Seconds => Outcome.Verdicts.Sum(v => v.Seconds);
}
