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
        var several = claims.Where(c => c.Student is not null).GroupBy(c => c.Student!).Where(g => g.Count() > 1);
        var missing = Missing(claims);
        var taken = result.Submissions.Select(s => s.Id).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var open = missing[true].Select(s => Open(s, taken)).ToList();
        var absent = missing[false].Select(s => Absent(s, taken)).ToList();
        return new IntakeResult(
            [
                .. claims
                    .Select(c => Theirs(claims, c.Student) == c ? Known(c) : Stranger(c.Submission))
                    .Concat(open)
                    .Concat(absent)
                    .OrderBy(s => s.Id, StringComparer.Ordinal),
            ],
            [
                .. result.Notes,
                .. roster.Notes,
                .. RosterNotes.Platforms(roster, result.Submissions),
                .. RosterNotes.Strangers(claims),
                .. several.Select(c => RosterNotes.Several(c, Theirs(c, c.Key))),
                .. claims.Where(c => c.IsUnclear).Select(RosterNotes.Unclear),
                .. RosterNotes.Absent(absent),
            ]
        );
    }

    private Claim Claimed(Submission submission)
    {
        var (student, rank) = finder.Find(submission);
        return new Claim(submission, student, rank, student is null ? finder.Fitting(submission) : []);
    }

    // Those without work of their own; and whether something that was handed in may be theirs.
    private ILookup<bool, RosterStudent> Missing(List<Claim> claims)
    {
        var present = claims.Select(c => c.Student).ToHashSet();
        var unclear = claims.SelectMany(c => c.Fitting).ToHashSet();
        return roster.Students.Where(s => isClass && !present.Contains(s)).ToLookup(unclear.Contains);
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
        : Handles.OfSchool(student.Keys[0]);

    // Whoever is not on the roster has no place at school: a folder's name must not bring marks to another's.
    private static Submission Stranger(Submission submission) =>
        submission with
        {
            Told = submission.Told ?? Handles.None,
        };

    private Submission Absent(RosterStudent student, HashSet<string> taken) =>
        Without(student, taken, AnswerKind.Missing, "was not handed in", "Nothing was handed in.");

    // A zero must not come of a name that two have.
    private Submission Open(RosterStudent student, HashSet<string> taken) =>
        Without(
            student,
            taken,
            AnswerKind.Ambiguous,
            "may be in a submission of which nobody can tell whose it is",
            "There is a submission that may be theirs: a person has to tell whose it is."
        );

    private Submission Without(
        RosterStudent student,
        HashSet<string> taken,
        AnswerKind kind,
        string problem,
        string note
    ) =>
        new(
            taken.Add(student.Id) ? student.Id : Ids.Hashed($"{student.Id} {student.Name}"),
            student.Name,
            student.Handles == Handles.None ? Handles.OfSchool(student.Keys[0]) : student.Handles,
            null,
            [.. course.Select(e => new Answer(e, kind, "", "", problem))],
            [note]
        );
}
