namespace WeightDecay.Checking.Grade.Intake;

/// <summary>A class's work as found.</summary>
/// <param name="Submissions">In the order of their ids, each id once.</param>
/// <param name="Notes">What concerns no single submission: the shape it was read as, and what was passed over.</param>
public sealed record IntakeResult(ImmutableArray<Submission> Submissions, ImmutableArray<string> Notes);
