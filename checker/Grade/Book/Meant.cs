using WeightDecay.Checking.Grade.Intake;

namespace WeightDecay.Checking.Grade.Book;

/// <summary>Whom somebody may have meant who wrote what is nobody's id.</summary>
internal static class Meant
{
    /// <summary>A sentence, after a space; empty where nobody is likely.</summary>
    // Names are not unique: who writes one is told the id. Moodle's worksheet has words before the number.
    public static string Suggest(string written, ImmutableArray<Submission> students) =>
        students.Where(s => IsSame(s.Name, written)).Select(s => s.Id).ToArray() is { Length: > 0 } ids
            ? $" Of that name there is {Listing.Of(ids)}."
            : Nearest.Suggest(HandleColumns.Number(written), students.Select(s => s.Id));

    private static bool IsSame(string name, string written) =>
        name.AsSpan().Trim().Equals(written.AsSpan().Trim(), StringComparison.OrdinalIgnoreCase);
}
