namespace WeightDecay.Checking.Grade.Book;

/// <summary>One student in the gradebook.</summary>
/// <param name="Submission">What was handed in.</param>
/// <param name="Units">How each exercise was judged, in the course's order.</param>
/// <param name="Marks">The points of each exercise, in the course's order.</param>
/// <param name="LateShare">The share that being late takes off.</param>
public sealed record Row(
    Submission Submission,
    ImmutableArray<Graded> Units,
    ImmutableArray<Mark> Marks,
    double LateShare
)
{
    public double Most => Marks.Sum(m => m.Most);

    /// <summary>After what being late takes off; null while any exercise's points are.</summary>
    public double? Total =>
        Marks.Any(m => m.Points is null) ? null : Math.Round(Marks.Sum(m => m.Points!.Value) * (1 - LateShare), 6);
}
