namespace WeightDecay.Checking.Grade.Book;

/// <summary>All points that people set by hand; the last word on each student and exercise counts.</summary>
public sealed record Overrides(ImmutableArray<Override> All)
{
    public static readonly Overrides None = new([]);

    public Override? Of(string student, Exercise exercise) =>
        All.LastOrDefault(o => o.Student == student && o.Exercise == exercise.Name);
}
