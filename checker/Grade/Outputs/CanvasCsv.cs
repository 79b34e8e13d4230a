using WeightDecay.Checking.Grade.Book;
using WeightDecay.Checking.Grade.Intake;

namespace WeightDecay.Checking.Grade.Outputs;

/// <summary>
/// The totals as Canvas' gradebook imports them. Canvas finds a student by the number in <c>ID</c>, else by
/// <c>SIS User ID</c>, else by <c>SIS Login ID</c>, else by name.
/// </summary>
public static class CanvasCsv
{
    /// <param name="book">Whose points; its assignment as it is called in Canvas, with its number in brackets, if titles are there twice.</param>
    public static string Of(Gradebook book) =>
        CsvTable.Of([
            ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", Cell.Text(book.Assignment)],
            [$"    {CanvasColumn.PointsPossible}", "", "", "", "", Cell.Number(book.Course.Sum(book.Policy.Most))],
            .. book.Rows.Select(Line),
        ]);

    private static string[] Line(Row row)
    {
        Handles handles = row.Submission.Handles;
        return
        [
            Name(row),
            Number(handles.Canvas),
            Cell.Text(handles.SisUser),
            Cell.Text(handles.SisLogin),
            "",
            Cell.Number(row.Total),
        ];
    }

    private static string Name(Row row) =>
        Cell.Text(row.Submission.Name) is var name && name.Contains(CanvasColumn.PointsPossible)
            ? Cell.Text(row.Submission.Id)
            : name;

    // Of "12ab" Canvas would read 12, which is somebody else.
    private static string Number(string id) => id.All(char.IsAsciiDigit) ? id : Cell.Empty;
}
