using WeightDecay.Checking.Grade.Intake;
using WeightDecay.Checking.Grade.Work;
using Points = System.Collections.Immutable.ImmutableDictionary<
    string,
    System.Collections.Immutable.ImmutableDictionary<string, double?>
>;

namespace WeightDecay.Checking.Commands;

/// <summary>
/// A run of one exercise, of one student or of another class would leave nothing else in a gradebook that is there already.
/// </summary>
/// <param name="Book">Where that lies, for messages.</param>
/// <param name="Published">Its marks; null where there is none yet.</param>
/// <param name="Pages">Whose pages are there: they tell who was in the class where the marks are gone.</param>
internal sealed record GradeScope(string Book, Points? Published, IEnumerable<string> Pages)
{
    private ImmutableArray<string> Students => [.. Published?.Keys ?? Pages];

    /// <exception cref="Trouble">It would, or there is nothing to judge, or nothing to compare a proposal with.</exception>
    public void Require(GradeOptions options, ImmutableArray<Exercise> course, IntakeResult handed)
    {
        if (options.IsProposal && Published is null)
            throw new Trouble($"There are no marks in {Book} yet that could change: without --regrade they are made.");
        if (options.Exercise is not null)
            RequireNone(MarksFile.Exercises(Published).Except(course.Select(e => e.Name)), "exercises", "--exercise");
        string[] gone = [.. Students.Except(handed.Submissions.Select(s => s.Id))];
        if (options.Shape == Shape.Single)
            RequireNone(gone, "students", "--single");
        else
            RequireWork(course, handed);
        if (!options.IsProposal)
            RequireSameClass(gone);
    }

    // Whoever gives another assignment's export must not get a class of zeros.
    private static void RequireWork(ImmutableArray<Exercise> course, IntakeResult handed)
    {
        if (!handed.Submissions.Any(s => s.IsHandedIn))
            throw new Trouble(
                $"None of the {Listing.Count(handed.Submissions.Length, "student")} handed in anything that is judged: there is no file called {Listing.Of(course.Select(e => e.FileName))}. Is it another assignment's work, or lies it elsewhere?"
            );
    }

    private void RequireNone(IEnumerable<string> gone, string what, string option)
    {
        string[] names = [.. gone.Order(StringComparer.Ordinal)];
        if (names.Length > 0)
            throw new Trouble(
                $"The gradebook in {Book} has other {what}, and they would be gone ({Listing.Of(names)}): give {option} an --out of its own."
            );
    }

    // Some may leave a class; where most of them do, it is another one, or a part of it, or it goes by other ids.
    private void RequireSameClass(string[] gone)
    {
        int before = Students.Length;
        if (2 * gone.Length > before)
            throw new Trouble(
                $"Of the {Listing.Count(before, "student")} in the gradebook in {Book}, {gone.Length:N0} would be gone ({Listing.Of(gone.Order(StringComparer.Ordinal))}): give another class an --out of its own. If it is the same one, --regrade says what would change, and with --apply changes it."
            );
    }
}
