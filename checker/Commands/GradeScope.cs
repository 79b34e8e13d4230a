using WeightDecay.Checking.Grade.Intake;
using WeightDecay.Checking.Grade.Work;
using Points = System.Collections.Immutable.ImmutableDictionary<
    string,
    System.Collections.Immutable.ImmutableDictionary<string, double?>
>;

namespace WeightDecay.Checking.Commands;

/// <summary>A run of one exercise, or of one student, would leave nothing else in a gradebook that is there already.</summary>
/// <param name="Book">Where that lies, for messages.</param>
/// <param name="Published">Its marks; null where there is none yet.</param>
internal sealed record GradeScope(string Book, Points? Published)
{
    /// <exception cref="Trouble">It would.</exception>
    public void Require(GradeOptions options, ImmutableArray<Exercise> course, IntakeResult handed)
    {
        if (options.Exercise is not null)
            RequireNone(MarksFile.Exercises(Published).Except(course.Select(e => e.Name)), "exercises", "--exercise");
        if (options.Shape == Shape.Single)
            RequireNone(
                MarksFile.Students(Published).Except(handed.Submissions.Select(s => s.Id)),
                "students",
                "--single"
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
}
