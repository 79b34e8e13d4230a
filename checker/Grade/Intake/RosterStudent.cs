namespace WeightDecay.Checking.Grade.Intake;

/// <summary>One line of a roster.</summary>
/// <param name="Id">The first of the keys, made safe.</param>
/// <param name="Name">As people write it; the id where there is none.</param>
/// <param name="Keys">The id as it stands there, then all that a submission may go by: numbers, logins, the address and what stands before its @.</param>
/// <param name="Handles">Who it is on platforms, as far as columns are a platform's.</param>
/// <param name="Most">The points to be had, as the platform has it; null where that is not told.</param>
public sealed record RosterStudent(
    string Id,
    string Name,
    ImmutableArray<string> Keys,
    Handles Handles,
    double? Most = null
);
