namespace WeightDecay.Cohort;

/// <summary>One student of a class that was made up.</summary>
/// <param name="Id">As the platforms have it: a number.</param>
/// <param name="Name">Two first names, so that it is nobody's.</param>
/// <param name="Kind">What sort of student.</param>
/// <param name="At">When the work was handed in.</param>
/// <param name="Works">One for each exercise of the course.</param>
public sealed record Student(string Id, string Name, Kind Kind, DateTimeOffset At, ImmutableArray<Work> Works)
{
    public bool IsLate => At > Due;

    /// <summary>When every class's work is due.</summary>
    public static readonly DateTimeOffset Due = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);
}
