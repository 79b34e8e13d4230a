using System.Xml.Linq;

namespace WeightDecay.Checking.Grade.Pages;

/// <summary>A table whose first column names its rows.</summary>
/// <param name="Caption">What it shows, and in what order.</param>
/// <param name="Heads">Of the columns.</param>
/// <param name="Numbers">The columns that stand at the right, from 0 on.</param>
internal sealed record HtmlTable(string Caption, string[] Heads, int[] Numbers)
{
    public XElement Of(IEnumerable<object[]> rows) =>
        new(
            "table",
            new XElement("caption", Caption),
            new XElement("thead", new XElement("tr", Heads.Select(Head))),
            new XElement("tbody", rows.Select(cells => new XElement("tr", cells.Select(Cell))))
        );

    private XElement Head(string head, int column) => new("th", new XAttribute("scope", "col"), Side(column), head);

    private XElement Cell(object content, int column) =>
        column == 0
            ? new XElement("th", new XAttribute("scope", "row"), content)
            : new XElement("td", Side(column), content);

    private XAttribute? Side(int column) => Numbers.Contains(column) ? new XAttribute("class", "number") : null;
}
