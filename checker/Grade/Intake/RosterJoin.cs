namespace WeightDecay.Checking.Grade.Intake;

/// <summary>Brings together what was handed in and who is in the class.</summary>
/// <param name="roster">Who is.</param>
/// <param name="course">The exercises.</param>
/// <param name="isClass">Whether a class's work was handed in: where it is one student's, nobody else is missing.</param>
internal sealed class RosterJoin(Roster roster, ImmutableArray<Exercise> course, bool isClass)
{
    private readonly RosterFinder finder = new(roster);

    public IntakeResult Of(IntakeResult result)
    {
        var claims = result.Submissions.Select(Claimed).ToList();
        var present = claims.Select(c => c.Student).ToHashSet();
        var taken = result.Submissions.Select(s => s.Id).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var absent = roster
            .Students.Where(s => isClass && !present.Contains(s))
            .Select(s => Nothing(s, taken))
            .ToList();
        var several = claims.Where(c => c.Student is not null).GroupBy(c => c.Student!).Where(g => g.Count() > 1);
        return new IntakeResult(
            [
                .. claims
                    .Select(c => Theirs(claims, c.Student) == c ? Known(c) : Stranger(c.Submission))
                    .Concat(absent)
                    .OrderBy(s => s.Id, StringComparer.Ordinal),
            ],
            [.. result.Notes, .. roster.Notes, .. Unknown(claims), .. several.Select(Told), .. Absent(absent)]
        );
    }

    private Claim Claimed(Submission submission)
    {
        var (student, rank) = finder.Find(submission);
        return new Claim(submission, student, rank);
    }

    // Of several that may be one student's it is the one that goes by the best key; of two such, nobody can tell.
    private static Claim? Theirs(IEnumerable<Claim> claims, RosterStudent? student)
    {
        Claim[] all = [.. claims.Where(c => c.Student == student && student is not null).OrderBy(c => c.Rank)];
        return all.Length == 1 || (all.Length > 1 && all[0].Rank < all[1].Rank) ? all[0] : null;
    }

    private static Submission Known(Claim claim) =>
        claim.Submission with
        {
            Name = claim.Student!.Name,
            Told = (claim.Submission.Told ?? Handles.None).With(School(claim.Submission, claim.Student)),
        };

    // The id of a list without any platform's columns is the school's, unless it is the platform's number itself.
    private static Handles School(Submission submission, RosterStudent student) =>
        student.Handles != Handles.None ? student.Handles
        : submission.Told is not null && student.Id == submission.Id ? Handles.None
        : Handles.OfSchool(student.Id);

    // Whoever is not on the roster has no place at school: a folder's name must not bring marks to another's.
    private static Submission Stranger(Submission submission) =>
        submission with
        {
            Told = submission.Told ?? Handles.None,
        };

    private Submission Nothing(RosterStudent student, HashSet<string> taken) =>
        new(
            taken.Add(student.Id) ? student.Id : Ids.Hashed($"{student.Id} {student.Name}"),
            student.Name,
            student.Handles == Handles.None ? Handles.OfSchool(student.Id) : student.Handles,
            null,
            [.. course.Select(e => new Answer(e, AnswerKind.Missing, "", "", "was not handed in"))],
            ["Nothing was handed in."]
        );

    private static IEnumerable<string> Unknown(IEnumerable<Claim> claims)
    {
        string[] unknown = [.. claims.Where(c => c.Student is null).Select(c => c.Submission.Id)];
        return unknown.Length == 0 ? [] : [$"Not on the roster: {Listing.Of(unknown)}."];
    }

    private static string Told(IGrouping<RosterStudent, Claim> claims)
    {
        string whose = Theirs(claims, claims.Key) is { } one
            ? $"{Listing.Of([one.Submission.Id])} counts as theirs"
            : "none counts as theirs";
        string ids = Listing.Of(claims.Select(c => c.Submission.Id));
        return $"More than one submission of {Hidden.Shown(claims.Key.Name)}: {ids}; {whose}.";
    }

    private static IEnumerable<string> Absent(List<Submission> absent) =>
        absent.Count == 0
            ? []
            :
            [
                $"{Listing.Count(absent.Count, "student")} of the roster handed in nothing: {Listing.Of(absent.Select(s => s.Id))}.",
            ];

    private sealed record Claim(Submission Submission, RosterStudent? Student, int Rank);
}
