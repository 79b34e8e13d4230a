using WeightDecay.Checking.Grade.Book;
using WeightDecay.Checking.Reports;

namespace WeightDecay.Checking.Grade.Pages;

/// <summary>All that one student is told, and nothing about anyone else; a page and a text are made of it.</summary>
/// <param name="Student">The name.</param>
/// <param name="Total">All points, in a sentence.</param>
/// <param name="Late">When it came and what that costs; null where that is nothing.</param>
/// <param name="Notes">What was passed over at intake.</param>
/// <param name="Exercises">In the course's order.</param>
/// <param name="SmallPrint">How it was judged.</param>
internal sealed record Feedback(
    string Student,
    string Total,
    string? Late,
    ImmutableArray<string> Notes,
    ImmutableArray<ExerciseFeedback> Exercises,
    ImmutableArray<string> SmallPrint
)
{
    /// <summary>
    /// Where to go on, in a long course; none where that is everywhere. What somebody has still to decide is not the student's
    /// to mend.
    /// </summary>
    public ExerciseFeedback[] Unfinished =>
        Exercises.Where(e => e.Mark.Points < e.Mark.Most).ToArray() is var missing && missing.Length < Exercises.Length
            ? missing
            : [];

    public static Feedback Of(Gradebook book, Row row, Guide guide) =>
        new(
            Quoted.Name(row.Submission.Name),
            Sum(row),
            Lateness(row, book.Policy.Late?.For(row.Submission.Id)),
            [.. row.Submission.Notes.Select(Quoted.Block)],
            [.. row.Units.Zip(row.Marks, (unit, mark) => ExerciseFeedback.Of(unit, mark, guide))],
            [.. Print(book, row)]
        );

    private static string Sum(Row row) =>
        row.Total is { } total
            ? $"{Points.Of(total, row.Most)}."
            : $"{Points.Of(row.Marks.Sum(m => m.Points ?? 0))} of {Points.Of(row.Most)} points so far; "
                + $"{Words.Count(row.Marks.Count(m => m.Points is null), "exercise")} still open.";

    private static string? Lateness(Row row, LatePolicy? policy) =>
        row.LateShare == 0 ? null
        : policy is { } late && row.Submission.At is { } at
            ? $"It came on {Points.Time(at.ToOffset(late.Due.Offset))} and was due on {Points.Time(late.Due)}{Points.Grace(late)}: {Points.Percent(row.LateShare)} of {From(row)} are taken off."
        : $"It came late: {Points.Percent(row.LateShare)} of {From(row)} are taken off.";

    private static string From(Row row) =>
        row.Total is null ? "the points" : $"the {Points.Of(row.Marks.Sum(m => m.Points ?? 0))} points earned";

    private static IEnumerable<string> Print(Gradebook book, Row row)
    {
        if (row.Submission.At is { } at)
            yield return $"Handed in on {Points.Time(at.ToOffset(book.Policy.Late?.Due.Offset ?? TimeSpan.Zero))} as {Quoted.Name(row.Submission.Id)}.";
        yield return $"Assignment: {Quoted.Line(book.Assignment)}.";
        yield return Worth(book.Policy.PartialCredit);
        yield return $"Judged with seed {book.Seed} at isolation level {Quoted.Line(Levels(book, row))}.";
        yield return "What stands in a frame is quoted from your code, or from what the specs say about it.";
    }

    private static string Worth(double partialCredit) =>
        "A task earns its points when all its specs pass"
        + (
            partialCredit == 0
                ? "."
                : $"; while some of them fail, those that pass earn their part of {Points.Percent(partialCredit)} of the points."
        );

    private static string Levels(Gradebook book, Row row)
    {
        string[] own = [.. row.Units.Select(u => u.Isolation).Where(level => level != "").Distinct().Order()];
        return own.Length == 0 ? book.Isolation : string.Join(" and ", own);
    }
}
