using System.Xml.Linq;
using WeightDecay.Checking.Grade.Book;
using WeightDecay.Checking.Reports;

namespace WeightDecay.Checking.Grade.Pages;

/// <summary>The distribution of marks, and each student's, folded.</summary>
internal static class ClassMarks
{
    public static XElement Of(Gradebook book) =>
        Hand.Section(
            "marks",
            "Marks",
            new XElement(
                "figure",
                new XAttribute("class", "chart"),
                new XElement(
                    "figcaption",
                    "How many students have which percentage of the points, after what being late takes off; whoever handed in nothing counts as 0 %."
                ),
                Histogram.Of(ClassFigures.Settled(book.Rows))
            ),
            HtmlVerdict.Folded("Every student's points", Table(book))
        );

    private static XElement Table(Gradebook book) =>
        new HtmlTable(
            $"By id, of {Points.Of(book.Rows.Select(r => r.Most).FirstOrDefault())} points; open where a person, or another run, has to decide.",
            ["Student", "Points", "Late", "By hand"],
            [1, 2]
        ).Of(
            book.Rows.Select(row =>
                new object[]
                {
                    Hand.Student(row),
                    row.Total is { } total ? Points.Of(total) : "open",
                    row.LateShare == 0 ? "" : $"−{Points.Percent(row.LateShare)}",
                    string.Join(", ", row.Marks.Where(m => m.Override is not null).Select(m => m.Exercise.Number)),
                }
            )
        );
}
