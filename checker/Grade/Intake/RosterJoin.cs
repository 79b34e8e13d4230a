namespace WeightDecay.Checking.Grade.Intake;

/// <summary>Finds the submissions' students: by any of their keys, else by a name that only one of them has.</summary>
internal sealed class RosterJoin(Roster roster, ImmutableArray<Exercise> course)
{
    private readonly ILookup<string, RosterStudent> _byKey = Lookup(roster, s => s.Keys.Select(Key));
    private readonly ILookup<string, RosterStudent> _byName = Lookup(roster, Names);

    public IntakeResult Of(IntakeResult result)
    {
        var joined = result.Submissions.Select(s => (Submission: s, Student: Find(s))).ToList();
        var present = joined.Select(j => j.Student).ToHashSet();
        var taken = result.Submissions.Select(s => s.Id).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var absent = roster.Students.Where(s => !present.Contains(s) && taken.Add(s.Id)).ToList();
        return new IntakeResult(
            [
                .. joined
                    .Select(j => j.Student is { } student ? Known(j.Submission, student) : j.Submission)
                    .Concat(absent.Select(Nothing))
                    .OrderBy(s => s.Id, StringComparer.Ordinal),
            ],
            [.. result.Notes, .. roster.Notes, .. Unknown(joined), .. Twice(joined), .. Absent(absent)]
        );
    }

    private RosterStudent? Find(Submission s) =>
        Only(_byKey[Key(s.Id)]) ?? Only(_byKey[Key(s.Name)]) ?? Only(_byName[Letters(s.Name)]);

    private static RosterStudent? Only(IEnumerable<RosterStudent> students) =>
        students.Take(2).ToList() is [var one] ? one : null;

    private static Submission Known(Submission submission, RosterStudent student) =>
        submission with
        {
            Name = student.Name,
            Told = submission.Told.With(student.Handles),
        };

    private Submission Nothing(RosterStudent student) =>
        new(
            student.Id,
            student.Name,
            student.Handles,
            null,
            [.. course.Select(e => new Answer(e, AnswerKind.Missing, "", "", "was not handed in"))],
            ["Nothing was handed in."]
        );

    private static IEnumerable<string> Unknown(IEnumerable<(Submission Submission, RosterStudent? Student)> joined)
    {
        string[] unknown = [.. joined.Where(j => j.Student is null).Select(j => j.Submission.Id)];
        return unknown.Length == 0 ? [] : [$"Not on the roster: {Listing.Of(unknown)}."];
    }

    private static IEnumerable<string> Twice(IEnumerable<(Submission Submission, RosterStudent? Student)> joined) =>
        from one in joined
        where one.Student is not null
        group one.Submission.Id by one.Student into ids
        where ids.Count() > 1
        select $"More than one submission of {Hidden.Shown(ids.Key.Name)}: {Listing.Of(ids)}.";

    private static IEnumerable<string> Absent(List<RosterStudent> absent) =>
        absent.Count == 0
            ? []
            :
            [
                $"{Listing.Count(absent.Count, "student")} of the roster handed in nothing: {Listing.Of(absent.Select(s => s.Id))}.",
            ];

    private static ILookup<string, RosterStudent> Lookup(
        Roster roster,
        Func<RosterStudent, IEnumerable<string>> keys
    ) =>
        roster
            .Students.SelectMany(student => keys(student).Distinct().Select(key => (key, student)))
            .Where(pair => pair.key.Length > 0)
            .ToLookup(pair => pair.key, pair => pair.student);

    private static string Key(string id) => Ids.Safe(id).ToLowerInvariant();

    /// <summary><c>Ann Lee</c>, <c>Lee, Ann</c>, and both as Canvas writes them: <c>leeann</c>.</summary>
    private static IEnumerable<string> Names(RosterStudent student)
    {
        string[] parts = student.Name.Split(student.Name.Contains(',') ? ',' : ' ', 2);
        yield return Letters(student.Name);
        yield return Letters(string.Concat(parts.Reverse()));
        string[] words = student.Name.Split(' ');
        yield return Letters(words[^1] + string.Concat(words[..^1]));
    }

    private static string Letters(string name) => string.Concat(name.Where(char.IsLetter)).ToLowerInvariant();
}
