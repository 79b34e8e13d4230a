namespace WeightDecay.Checking.Grade.Intake;

/// <summary>Whose a submission is by the roster.</summary>
/// <param name="Submission">What was handed in.</param>
/// <param name="Student">Whose it is; null where nobody can tell.</param>
/// <param name="Rank">How surely, the best keys first.</param>
/// <param name="Fitting">Whose it may be, where it fits several.</param>
internal sealed record Claim(
    Submission Submission,
    RosterStudent? Student,
    int Rank,
    ImmutableArray<RosterStudent> Fitting
)
{
    public bool IsUnclear => !Fitting.IsEmpty;
}
