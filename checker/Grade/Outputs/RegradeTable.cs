using Spectre.Console;
using Spectre.Console.Rendering;
using WeightDecay.Checking.Grade.Book;

namespace WeightDecay.Checking.Grade.Outputs;

/// <summary>What a regrading changes, at the console: every mark that falls stands out.</summary>
public static class RegradeTable
{
    public static IRenderable Of(Regrade regrade)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("", "student", "exercise");
        table.AddColumn(new TableColumn("before").RightAligned()).AddColumn(new TableColumn("after").RightAligned());
        foreach (Change change in regrade.Changes.Where(c => c.Kind != ChangeKind.Same))
            table.AddRow(RegradeText.Cells(change).Select(cell => new Text(cell, Look(change))));
        return new Rows([.. table.Rows.Count > 0 ? [table] : NoTable, .. RegradeText.Sums(regrade).Select(Line)]);
    }

    private static readonly IRenderable[] NoTable = [];

    private static Style Look(Change change) =>
        change.Kind == ChangeKind.Fall ? new Style(Color.Red, decoration: Decoration.Bold) : Style.Plain;

    private static Text Line(string sentence) => new(sentence);
}
