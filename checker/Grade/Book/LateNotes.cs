using WeightDecay.Checking.Grade.Intake;

namespace WeightDecay.Checking.Grade.Book;

/// <summary>How many are late: who grades must not learn it from their letters.</summary>
internal static class LateNotes
{
    /// <param name="students">The class.</param>
    /// <param name="policy">What being late costs; null for nothing.</param>
    public static IEnumerable<string> Of(ImmutableArray<Submission> students, LatePolicy? policy)
    {
        Submission[] handed = [.. students.Where(s => s.IsHandedIn)];
        int late = handed.Count(s => policy?.Share(s) > 0);
        int untimed = policy is null ? 0 : handed.Count(s => s.At is null);
        if (late > 0)
            yield return $"Late: {late:N0} of {Listing.Count(handed.Length, "submission")}, by the times that files and commits have.{Doubt(late, handed.Length)}";
        if (untimed > 0)
            yield return $"Nothing tells when {Listing.Count(untimed, "submission")} came: what has no time is not late.";
    }

    /// <summary>A sentence on each extension that is nobody's: else a slip of the pen would go unseen.</summary>
    public static IEnumerable<string> Unknown(ImmutableArray<Submission> students, LatePolicy? policy) =>
        from id in policy?.Extensions.Keys ?? []
        where students.All(s => s.Id != id)
        select OwnFile.Sentence(
            $"The policy's extension of {Hidden.Shown(id)} does not count: that is nobody's id in the class.{Meant.Suggest(id, students)}"
        );

    /// <summary>A sentence where the one student who is graded is late, and others have longer: it may be a slip of the pen.</summary>
    public static IEnumerable<string> OfOne(Submission student, LatePolicy? policy) =>
        policy is { Extensions.Count: > 0 } && policy.Share(student) > 0 && !policy.Extensions.ContainsKey(student.Id)
            ? [$"The policy's extensions are others': none is for the id {Hidden.Shown(student.Id)}."]
            : [];

    private static string Doubt(int late, int all) =>
        late == all && all > 1
            ? " If they should not be, unpacking has set these times: give the export as it was downloaded."
            : "";
}
