namespace WeightDecay.Checking.Grade.Book;

/// <summary>What being late costs.</summary>
/// <param name="Due">When it was due.</param>
/// <param name="Grace">How long after that nothing is taken off.</param>
/// <param name="PerDay">The share of the points that each day begun takes off, counted from when it was due.</param>
/// <param name="Most">The largest share that is taken off.</param>
public sealed record LatePolicy(DateTimeOffset Due, TimeSpan Grace, double PerDay, double Most)
{
    private const int Digits = 9; // 3 × 0.1 is no 0.30000000000000004

    /// <summary>When it was due for whom it was due at another time, by id; null where being late costs nothing.</summary>
    public ImmutableSortedDictionary<string, DateTimeOffset?> Extensions { get; init; } =
        ImmutableSortedDictionary<string, DateTimeOffset?>.Empty;

    /// <summary>What holds for a student; null where being late costs nothing.</summary>
    public LatePolicy? For(string student) =>
        !Extensions.TryGetValue(student, out var due) ? this
        : due is { } later ? this with { Due = later }
        : null;

    /// <summary>The share that is taken off.</summary>
    public double Share(Submission submission) => For(submission.Id)?.Share(submission.At) ?? 0;

    /// <summary>The share that is taken off what came then; 0 for what has no time.</summary>
    public double Share(DateTimeOffset? at) =>
        at is { } time && time - Due > Grace
            ? Math.Min(Most, Math.Round(PerDay * Math.Ceiling((time - Due).TotalDays), Digits))
            : 0;
}
