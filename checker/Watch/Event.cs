namespace WeightDecay.Checking.Watch;

/// <summary>What can happen while one watches.</summary>
internal abstract record Event
{
    /// <summary>These files have other contents than before.</summary>
    public sealed record Saved(ImmutableArray<Exercise> Exercises) : Event;

    /// <summary>A check has ended.</summary>
    public sealed record Checked(Outcome Outcome) : Event;

    /// <summary>A key was pressed.</summary>
    public sealed record Pressed(char Key) : Event;

    /// <summary>Somebody wants to leave, or the checker can't go on.</summary>
    public sealed record Ended(Exception? Error = null) : Event;
}
