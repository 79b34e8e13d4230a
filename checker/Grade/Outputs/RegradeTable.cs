using Spectre.Console;
using Spectre.Console.Rendering;
using WeightDecay.Checking.Grade.Book;
using WeightDecay.Checking.Grade.Intake;
using WeightDecay.Checking.Reports;

namespace WeightDecay.Checking.Grade.Outputs;

/// <summary>What a regrading changes: a line for each mark that does, then what stays. What falls stands out.</summary>
public static class RegradeTable
{
    private static readonly IRenderable[] NoTable = [];

    /// <param name="regrade">The changes.</param>
    /// <param name="book">What comes of them: it tells names, and who is late.</param>
    /// <param name="most">Lines: of more, what falls comes first, and how many are left out is told.</param>
    /// <param name="file">Where all of them are.</param>
    public static IRenderable Of(Regrade regrade, Gradebook book, int most, string file)
    {
        Change[] all = [.. regrade.Told];
        Change[] shown =
            all.Length <= most ? all : [.. all.OrderByDescending(c => c.Kind == ChangeKind.Fall).Take(most)];
        var rows = book.Rows.ToDictionary(r => r.Submission.Id);
        var table = new Table().Border(TableBorder.Simple).AddColumns("", "student", "exercise");
        table.AddColumn(new TableColumn("before").RightAligned()).AddColumn(new TableColumn("after").RightAligned());
        table.AddColumn("");
        foreach (Change change in shown)
            table.AddRow(
                Cells(change, rows.GetValueOrDefault(change.Student)).Select(cell => new Text(cell, Look(change)))
            );
        return new Rows([
            .. table.Rows.Count > 0 ? [table] : NoTable,
            .. Left(all.Length - shown.Length, file).Concat(Sums(regrade, rows)).Select(line => new Text(line)),
        ]);
    }

    private static string[] Cells(Change change, Row? row) =>
        [
            change.Kind == ChangeKind.Rise ? "+" : "-",
            Tame.Line(Who(change.Student, row)),
            change.Exercise == "" ? "total" : change.Exercise,
            Points(change.Before),
            Points(change.After),
            string.Join(", ", ChangeReasons.Of(change, row)),
        ];

    private static string Who(string id, Row? row) => row?.Submission.Who ?? id;

    private static string[] Left(int left, string file) =>
        left == 0 ? [] : [$"and {left:N0} more: {file} has all of them."];

    private static IEnumerable<string> Sums(Regrade regrade, Dictionary<string, Row> rows) =>
        [
            .. Students("New", regrade.Come, rows),
            .. Students("No longer there", regrade.Gone, rows),
            Count("Marks of exercises", regrade.Count),
            Count("Totals", regrade.Totals),
        ];

    private static string Points(double? points) => points is { } value ? Figure.Of(value) : "none";

    private static string Count(string what, Func<ChangeKind, int> count) =>
        $"{what}: {count(ChangeKind.Rise):N0} rise, {count(ChangeKind.Fall):N0} fall, {count(ChangeKind.Same):N0} stay.";

    private static string[] Students(string what, ImmutableArray<string> ids, Dictionary<string, Row> rows) =>
        ids.IsEmpty ? [] : [$"{what}: {Listing.Of(ids.Select(id => Who(id, rows.GetValueOrDefault(id))))}"];

    private static Style Look(Change change) =>
        change.Kind == ChangeKind.Fall ? new Style(Color.Red, decoration: Decoration.Bold) : Style.Plain;
}
