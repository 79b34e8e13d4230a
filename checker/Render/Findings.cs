using Spectre.Console;
using Spectre.Console.Rendering;
using WeightDecay.Checking.Doctor;

namespace WeightDecay.Checking.Render;

/// <summary>What doctor found, a row each.</summary>
internal static class Findings
{
    public static IRenderable Of(IEnumerable<Finding> findings)
    {
        var grid = new Grid().AddColumn(new GridColumn().NoWrap()).AddColumn(new GridColumn().NoWrap()).AddColumn();
        foreach (Finding finding in findings)
            grid.AddRow(new Markup(Mark(finding)), new Text(finding.Name), new Text(finding.Sentence));
        return new Rows(grid, Text.Empty);
    }

    private static string Mark(Finding finding) =>
        (finding.IsThere, finding.Need) switch
        {
            (_, Need.Fact) => "[grey]·[/]",
            (true, _) => "[green]✓[/]",
            (false, Need.Sometimes) => "[yellow]-[/]",
            _ => "[red]✗[/]",
        };
}
