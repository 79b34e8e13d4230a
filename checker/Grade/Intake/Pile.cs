namespace WeightDecay.Checking.Grade.Intake;

/// <summary>What lies in a submission, sorted into what can be read and what can't.</summary>
/// <param name="Files">Regular files, those of opened archives included.</param>
/// <param name="Traps">Links, pipes, names that lead elsewhere.</param>
/// <param name="Closed">Archives that could not be opened, each a sentence.</param>
/// <param name="Litter">What was passed over unread.</param>
internal sealed record Pile(
    ImmutableArray<Entry> Files,
    ImmutableArray<Entry> Traps,
    ImmutableArray<string> Closed,
    ImmutableArray<string> Litter
);
