using System.Net;
using WeightDecay.Checking.Grade.Book;

namespace WeightDecay.Checking.Grade.Outputs;

/// <summary>
/// The totals as Moodle imports them: as an assignment's grading worksheet, which goes by <c>Identifier</c>, and in the
/// gradebook, by <c>ID number</c>.
/// </summary>
public static class MoodleCsv
{
    // The worksheet is refused without the column of when a grade was last changed. Left empty, it lets Moodle pass over
    // grades that somebody gave there in the meantime, unless told otherwise.
    private static readonly string[] Header =
    [
        "Identifier",
        "ID number",
        "Full name",
        "Grade",
        "Maximum Grade",
        "Last modified (grade)",
        "Feedback comments",
    ];

    public static string Of(Gradebook book) => CsvTable.Of([Header, .. book.Rows.Select(Line)]);

    private static string[] Line(Row row)
    {
        Handles handles = row.Submission.Handles;
        return
        [
            handles.Participant.Length > 0 ? $"Participant {Cell.Text(handles.Participant)}" : Cell.Empty,
            Cell.Text(handles.IdNumber),
            Cell.Text(row.Submission.Name),
            Cell.Number(row.Total),
            Cell.Number(row.Most),
            Cell.Empty,
            Feedback(row),
        ];
    }

    // Moodle shows it as HTML.
    private static string Feedback(Row row) =>
        string.Join(
            "<br>",
            row.Marks.Select(m => $"{m.Exercise.Name}: {Figure.Of(m.Points, m.Most)}")
                .Concat(Remarks.Of(row).Select(WebUtility.HtmlEncode))
        );
}
