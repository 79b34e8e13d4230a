using Points = System.Collections.Immutable.ImmutableDictionary<
    string,
    System.Collections.Immutable.ImmutableDictionary<string, double?>
>;

namespace WeightDecay.Checking.Grade.Book;

/// <summary>What another run, another policy or points set by hand do to the marks.</summary>
/// <param name="Changes">
/// One for each mark before or after, student by student; the total last. To come without points is no change of points.
/// </param>
/// <param name="Come">Students that were not there before.</param>
/// <param name="Gone">Students that are no longer there.</param>
public sealed record Regrade(ImmutableArray<Change> Changes, ImmutableArray<string> Come, ImmutableArray<string> Gone)
{
    /// <summary>The marks that change.</summary>
    public IEnumerable<Change> Told => Changes.Where(c => c.Kind != ChangeKind.Same);

    public bool HasDecreases => Changes.Any(c => c.Kind == ChangeKind.Fall);

    public bool IsEmpty => Come.IsEmpty && Gone.IsEmpty && !Told.Any();

    /// <summary>How many students' totals: being late changes these alone.</summary>
    public int Totals(ChangeKind kind) => Changes.Count(c => c.Kind == kind && c.Exercise == "");

    public int Count(ChangeKind kind) => Changes.Count(c => c.Kind == kind && c.Exercise != "");

    /// <summary>The marks by student, each by exercise, the total under an empty name; an open one is null.</summary>
    public static Regrade Between(Points before, Points after) =>
        new(
            [.. Students(before, after).SelectMany(s => Both(s, Of(before, s), Of(after, s)))],
            [.. after.Keys.Except(before.Keys).Order(StringComparer.Ordinal)],
            [.. before.Keys.Except(after.Keys).Order(StringComparer.Ordinal)]
        );

    private static IEnumerable<string> Students(Points before, Points after) =>
        before.Keys.Union(after.Keys).Order(StringComparer.Ordinal);

    private static ImmutableDictionary<string, double?> Of(Points points, string student) =>
        points.GetValueOrDefault(student, ImmutableDictionary<string, double?>.Empty);

    private static IEnumerable<Change> Both(
        string student,
        ImmutableDictionary<string, double?> before,
        ImmutableDictionary<string, double?> after
    ) =>
        from exercise in before.Keys.Union(after.Keys)
        where !before.IsEmpty || after[exercise] is not 0
        orderby exercise == "", exercise
        select new Change(student, exercise, before.GetValueOrDefault(exercise), after.GetValueOrDefault(exercise));

    /// <summary>The marks by student, each by exercise, the total under an empty name.</summary>
    public static Points Marks(Gradebook book) => book.Rows.ToImmutableDictionary(r => r.Submission.Id, Marks);

    private static ImmutableDictionary<string, double?> Marks(Row row) =>
        row.Marks.ToImmutableDictionary(m => m.Exercise.Name, m => m.Points).Add("", row.Total);
}
