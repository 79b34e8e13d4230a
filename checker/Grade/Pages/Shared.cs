using WeightDecay.Checking.Grade.Book;

namespace WeightDecay.Checking.Grade.Pages;

/// <summary>Who has which misconception in one exercise.</summary>
/// <param name="Named">The most common first; each student once under each name.</param>
/// <param name="Unnamed">Who was wrong, and never in a way that has a name.</param>
internal sealed record Shared(
    ImmutableArray<(string Name, ImmutableArray<string> Students)> Named,
    ImmutableArray<string> Unnamed
)
{
    public static Shared Of(Gradebook book, Exercise exercise)
    {
        Graded[] wrong = [.. book.Rows.SelectMany(r => r.Units).Where(u => u.Exercise == exercise && HasFailed(u))];
        var named =
            from unit in wrong
            from name in Names(unit)
            group unit.Submission by name into students
            orderby students.Count() descending, students.Key
            select (students.Key, students.ToImmutableArray());
        return new Shared([.. named], [.. wrong.Where(u => !Names(u).Any()).Select(u => u.Submission)]);
    }

    private static bool HasFailed(Graded unit) => unit.Outcome.Wrong.Any(v => v.Kind == VerdictKind.Failed);

    private static IEnumerable<string> Names(Graded unit) =>
        unit.Outcome.Verdicts.Select(v => v.Misconception).OfType<string>().Distinct();
}
