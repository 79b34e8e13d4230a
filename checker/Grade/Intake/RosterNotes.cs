using WeightDecay.Checking.Grade.Outputs;

namespace WeightDecay.Checking.Grade.Intake;

/// <summary>Says where what was handed in and the roster don't go together.</summary>
internal static class RosterNotes
{
    public static IEnumerable<string> Strangers(IEnumerable<Claim> claims)
    {
        string[] strangers = [.. claims.Where(c => c.Student is null && !c.IsUnclear).Select(c => c.Submission.Who)];
        return strangers.Length == 0 ? [] : [$"Not on the roster: {Listing.Of(strangers)}."];
    }

    /// <param name="claims">All on one student.</param>
    /// <param name="theirs">The one that counts; null for none.</param>
    public static string Several(IGrouping<RosterStudent, Claim> claims, Claim? theirs)
    {
        string whose = theirs is null
            ? "none counts as theirs"
            : $"{Listing.Of([theirs.Submission.Id])} counts as theirs";
        string ids = Listing.Of(claims.Select(c => c.Submission.Id));
        return $"More than one submission of {Hidden.Shown(claims.Key.Name)}: {ids}; {whose}.";
    }

    public static string Unclear(Claim claim)
    {
        string who = Hidden.Shown(claim.Submission.Who);
        string rows = Listing.Of(claim.Fitting.Select(s => s.Id));
        string what =
            claim.Fitting.Length == 1
                ? $"{who} has nearly the name of {rows} on the roster, and nobody can tell whether it is theirs"
                : $"{who} fits {claim.Fitting.Length} rows of the roster ({rows}), and nobody can tell whose it is";
        return $"{what}: rows without other work need attention. {Advice(claim)}.";
    }

    public static IEnumerable<string> Absent(List<Submission> absent) =>
        absent.Count == 0
            ? []
            :
            [
                $"{Listing.Count(absent.Count, "student")} of the roster handed in nothing: {Listing.Of(absent.Select(s => s.Who))}.",
            ];

    /// <summary>Platforms take points as they are, of another maximum too: 78 of 78 would be 78 of 100 there.</summary>
    /// <param name="roster">It may tell the maximum.</param>
    /// <param name="assignment">As it is called here.</param>
    /// <param name="most">Points to be had here.</param>
    public static IEnumerable<string> Maximum(Roster roster, string assignment, double most) =>
        roster
            .Students.Select(s => s.Most)
            .OfType<double>()
            .Concat(roster.Assignments.Where(a => a.IsCalled(assignment)).Select(a => a.Points))
            .Where(other => Math.Abs(other - most) > 1e-6)
            .Take(1)
            .Select(other =>
                $"The roster has a maximum of {Figure.Of(other)} points, and here {Figure.Of(most)} are to be had: set the assignment's maximum to that before the import, or give weights in a policy."
            );

    /// <summary>What Canvas does not know by its title it makes anew.</summary>
    /// <param name="roster">It may tell the titles.</param>
    /// <param name="assignment">As it is called here.</param>
    public static IEnumerable<string> Title(Roster roster, string assignment) =>
        roster.Assignments.IsEmpty || roster.Assignments.Any(a => a.IsCalled(assignment))
            ? []
            :
            [
                $"The roster has no assignment {Hidden.Shown(assignment)}, only {Listing.Of(roster.Assignments.Select(a => a.Title))}: Canvas would make a new one. --assignment says which is meant.",
            ];

    /// <summary>What one platform exported, and the other's roster.</summary>
    public static IEnumerable<string> Platforms(Roster roster, ImmutableArray<Submission> handed) =>
        handed
            .Select(s => s.Told)
            .OfType<Handles>()
            .Where(told => IsOthers(told, roster.Students))
            .Take(1)
            .Select(told => told.Participant.Length > 0 ? ("Canvas'", "Moodle's") : ("Moodle's", "Canvas'"))
            .Select(of =>
                $"The roster is {of.Item1}, and the work is {of.Item2} export: they go together by names alone."
            );

    // An export can't be renamed; and where the roster has a platform's columns, that platform's number counts there alone.
    private static string Advice(Claim claim) =>
        (claim.Submission.Told ?? Handles.None) is var told && told == Handles.None
            ? $"Name it by the right row's id, or put {Hidden.Shown(claim.Submission.Id)} there into a column user id"
        : claim.Fitting.All(s => s.Handles == Handles.None)
            ? $"Put {claim.Submission.Id} into the right row, in a column user id"
        : IsOthers(told, claim.Fitting) ? "Give the roster of the platform that the work came from"
        : told.Participant.Length > 0 ? $"Put Participant {told.Participant} into the right row, in a column Identifier"
        : $"Put {told.Canvas} into the right row, in the column ID";

    // They have numbers of the other platform, and none of the one that the work came from.
    private static bool IsOthers(Handles told, ImmutableArray<RosterStudent> rows) =>
        told.Participant.Length > 0
            ? rows.Any(r => r.Handles.Canvas.Length > 0) && rows.All(r => r.Handles.Participant.Length == 0)
            : told.Canvas.Length > 0
                && rows.Any(r => r.Handles.Participant.Length > 0)
                && rows.All(r => r.Handles.Canvas.Length == 0);
}
