namespace WeightDecay.Checking.Grade.Intake;

/// <summary>How much of a stranger's work is taken in. Sizes are counted as bytes come out, never as headers tell.</summary>
/// <param name="SubmissionBytes">Of all files that could be answers, in one submission.</param>
/// <param name="SubmissionFiles">In one submission, without what is passed over unread (bin, obj, .git).</param>
/// <param name="ArchiveEntries">In a student's archive, all counted.</param>
/// <param name="ClassEntries">In an export of a whole class, all counted.</param>
/// <param name="HeldBytes">Of an archive that lies in another one: it has to be held in memory.</param>
/// <param name="StreamedBytes">Of a tar, from its beginning to its end.</param>
/// <param name="Ratio">How many bytes may come out of one, where there are more than <paramref name="FreeBytes"/>.</param>
/// <param name="FreeBytes">As many may come out at any ratio.</param>
public sealed record IntakeLimits(
    int SubmissionBytes = 2_000_000,
    int SubmissionFiles = 10_000,
    int ArchiveEntries = 100_000,
    int ClassEntries = 2_000_000,
    int HeldBytes = 100_000_000,
    long StreamedBytes = 2_000_000_000,
    int Ratio = 200,
    int FreeBytes = 10_000_000
);
