namespace WeightDecay.Checking.Grade.Intake;

/// <summary>What was decided for one exercise.</summary>
/// <param name="Answer">The decision.</param>
/// <param name="Seen">The files it was made from.</param>
/// <param name="At">When the file was written.</param>
/// <param name="Notes">What was odd about it, in sentences.</param>
internal sealed record Choice(
    Answer Answer,
    ImmutableArray<Entry> Seen,
    DateTimeOffset? At,
    ImmutableArray<string> Notes
)
{
    /// <summary>Files of the exercise's name that came with the kit.</summary>
    public ImmutableArray<Entry> KitsOwn { get; init; } = [];
}
