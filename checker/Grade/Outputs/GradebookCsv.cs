using System.Globalization;
using WeightDecay.Checking.Grade.Book;

namespace WeightDecay.Checking.Grade.Outputs;

/// <summary>The gradebook for people and their spreadsheets: a line for each student, with all that a mark hangs on.</summary>
public static class GradebookCsv
{
    // Without it Excel takes UTF-8 for the country's old encoding.
    internal const string ByteOrderMark = "\uFEFF";

    public static string Of(Gradebook book) => ByteOrderMark + CsvTable.Of([Header(book), .. book.Rows.Select(Line)]);

    private static IEnumerable<string> Header(Gradebook book) =>
        [
            "student",
            "name",
            .. book.Course.Select(e => e.Name),
            "late share",
            "total",
            "max",
            "isolation",
            "seed",
            "attention",
        ];

    private static IEnumerable<string> Line(Row row) =>
        [
            Cell.Text(row.Submission.Id),
            Cell.Text(row.Submission.Name),
            .. row.Marks.Select(m => Cell.Number(m.Points)),
            Cell.Number(row.LateShare),
            Cell.Number(row.Total),
            Cell.Number(row.Most),
            Several(row.Units.Select(u => u.Isolation)),
            Several(row.Units.Select(u => u.Seed.ToString(CultureInfo.InvariantCulture))),
            Cell.Text(string.Join("; ", Attention.Of(row))),
        ];

    // One, unless exercises were graded at different times.
    private static string Several(IEnumerable<string> words) =>
        string.Join(' ', words.Where(w => w.Length > 0).Distinct().Order(StringComparer.Ordinal));
}
