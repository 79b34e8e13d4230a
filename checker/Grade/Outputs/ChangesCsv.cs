using WeightDecay.Checking.Grade.Book;

namespace WeightDecay.Checking.Grade.Outputs;

/// <summary>Every mark that a run changes, or would: a line each.</summary>
public static class ChangesCsv
{
    private static readonly string[] Header = ["student", "name", "exercise", "before", "after", "what"];

    /// <param name="regrade">The changes.</param>
    /// <param name="book">What comes of them.</param>
    public static string Of(Regrade regrade, Gradebook book)
    {
        var rows = book.Rows.ToDictionary(r => r.Submission.Id);
        return GradebookCsv.ByteOrderMark
            + CsvTable.Of([Header, .. regrade.Told.Select(c => Line(c, rows.GetValueOrDefault(c.Student)))]);
    }

    private static string[] Line(Change change, Row? row) =>
        [
            Cell.Text(change.Student),
            Cell.Text(row?.Submission.Name ?? ""),
            change.Exercise == "" ? "total" : change.Exercise,
            Cell.Number(change.Before),
            Cell.Number(change.After),
            Cell.Text(string.Join("; ", ChangeReasons.Of(change, row))),
        ];
}
