using WeightDecay.Checking.Grade;
using WeightDecay.Checking.Grade.Book;
using WeightDecay.Checking.Grade.Intake;
using WeightDecay.Checking.Grade.Work;
using WeightDecay.Checking.Reports;

namespace WeightDecay.Checking.Render;

/// <summary>What a grading says before and after.</summary>
internal static class GradeSummary
{
    private static readonly (GradedState State, string Words)[] Told =
    [
        (GradedState.NotSubmitted, "not handed in"),
        (GradedState.DoesNotCompile, "not compiling"),
        (GradedState.NotAllowed, "using what is not allowed"),
        (GradedState.Rejected, "not to be taken"),
        (GradedState.NeedsAttention, "waiting for a person: which file is meant, or whose it is, is not clear"),
        (GradedState.Infrastructure, "not judged, by this system's fault: run the same command again"),
    ];

    /// <param name="handed">What was found.</param>
    /// <param name="terms">On what terms it is graded.</param>
    /// <param name="setting">How it is judged.</param>
    /// <param name="folder">Where the results lie.</param>
    public static string Begins(IntakeResult handed, Terms terms, Setting setting, string folder) =>
        string.Join(
            '\n',
            [
                .. handed.Notes.Concat(Alone(handed)).Select(note => Tame.Of(note)), // strangers name files, and build servers read along
                .. terms.Kept.Select(term =>
                    $"The {term.Kind} is that of an earlier run, kept in {folder}/{Path.GetFileName(term.Copy)}: --{term.Kind} replaces it."
                ),
                .. terms
                    .All.Where(term => term.IsReplaced)
                    .Select(term =>
                        $"The {term.Kind} is another one than an earlier run's: what changes may be that, points of another maximum too."
                    ),
                $"{Handed(handed.Submissions)}, isolation {setting.Level}, seed {setting.Seed}, results in {folder}.",
            ]
        );

    // Of a class, each student's notes are on the pages.
    private static IEnumerable<string> Alone(IntakeResult handed) => handed.Submissions is [var only] ? only.Notes : [];

    private static string Handed(ImmutableArray<Submission> submissions)
    {
        int without = submissions.Count(s => !s.IsHandedIn);
        string others = without == 0 ? "" : $" ({Count(without, "student")} without any)";
        return $"{Count(submissions.Length - without, "submission")}{others}";
    }

    /// <param name="students">Who is no longer in the class.</param>
    /// <param name="folder">Where the results lie.</param>
    public static string Left(IReadOnlyCollection<string> students, string folder) =>
        $"No longer in the class, but with pages of an earlier run in {folder}/students: {Listing.Of(students)}. They are left as they are; delete what nobody needs.";

    /// <param name="book">What came out.</param>
    /// <param name="known">How many answers an earlier run has judged.</param>
    /// <param name="folder">Where it went.</param>
    /// <param name="isPublished">Whether it did.</param>
    /// <param name="changes">What that changes; null where nothing was there before.</param>
    public static string Ends(Gradebook book, int known, string folder, bool isPublished, Regrade? changes)
    {
        var units = book.Rows.SelectMany(r => r.Units).ToList();
        string[] states =
        [
            .. from told in Told
            let count = units.Count(u => u.State == told.State)
            where count > 0
            select $"  {count, 5} {told.Words}",
        ];
        int judged = units.Count(u => u.State == GradedState.Judged);
        string where =
            isPublished ? $"Written to {folder}: class.html to read, gradebook.csv, students/."
            : changes is { IsEmpty: true } ? "No mark would change."
            : "Nothing was changed yet: the same command with --apply publishes this.";
        string earlier = known == 0 ? "" : $" Taken over from an earlier run: {known}.";
        return string.Join('\n', [$"{Count(units.Count, "answer")}, {judged} judged.{earlier}", .. states, where]);
    }

    private static string Count(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";
}
