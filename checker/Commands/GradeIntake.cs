using WeightDecay.Checking.Grade;
using WeightDecay.Checking.Grade.Book;
using WeightDecay.Checking.Grade.Intake;
using WeightDecay.Checking.Grade.Work;

namespace WeightDecay.Checking.Commands;

/// <summary>Reads what was handed in, and notes what a person should know before it is judged.</summary>
/// <param name="Course">The exercises that are graded.</param>
/// <param name="Others">Those that are not.</param>
/// <param name="Assignment">What gradebooks call them.</param>
/// <param name="Terms">On what terms.</param>
/// <param name="Overrides">What was set by hand.</param>
internal sealed record GradeIntake(
    ImmutableArray<Exercise> Course,
    IEnumerable<Exercise> Others,
    string Assignment,
    Terms Terms,
    Overrides Overrides
)
{
    private const string WorthNothing =
        "By the policy all that is judged has the weight 0: work earns no points, and gradebooks get a maximum of 0.";

    /// <param name="path">A folder or an archive.</param>
    /// <param name="shape">How the work lies there; null: find out.</param>
    public IntakeResult Read(string path, Shape? shape)
    {
        IntakeResult found = Submissions.Read(path, Course, new IntakeLimits(), shape, Others);
        IntakeResult handed = Terms.Roster?.Join(found, Course, isClass: shape != Shape.Single) ?? found;
        return handed with { Notes = [.. handed.Notes, .. Notes(handed.Submissions, shape != Shape.Single)] };
    }

    // A policy is a whole class's, whoever of it is graded.
    private IEnumerable<string> Notes(ImmutableArray<Submission> students, bool isClass) =>
        [
            .. Terms.Roster is { } roster ? OfRoster(roster) : [],
            .. Course.All(e => Terms.Policy.Most(e) == 0) ? [WorthNothing] : Array.Empty<string>(),
            .. LateNotes.Of(students, Terms.Policy.Late),
            .. isClass
                ? LateNotes.Unknown(students, Terms.Policy.Late)
                : students.SelectMany(one => LateNotes.OfOne(one, Terms.Policy.Late)),
            .. OverridesFile.Replaced(Overrides, students, Course),
            .. OverridesFile.Unknown(Overrides, students),
            .. OverridesFile.Elsewhere(Overrides, Course),
            .. OverridesFile.Above(Overrides, students, Course, Terms.Policy),
        ];

    private IEnumerable<string> OfRoster(Roster roster) =>
        RosterNotes
            .Maximum(roster, Assignment, Course.Sum(Terms.Policy.Most))
            .Concat(RosterNotes.Title(roster, Assignment));
}
