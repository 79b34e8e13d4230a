using System.Xml.Linq;
using WeightDecay.Checking.Grade.Book;

namespace WeightDecay.Checking.Grade.Pages;

/// <summary>The class in a few figures.</summary>
internal static class ClassFigures
{
    public static XElement Of(Gradebook book)
    {
        double[] theirs = [.. Settled(book.Rows.Where(r => r.Submission.IsHandedIn)).Order()];
        return new XElement(
            "dl",
            new XAttribute("class", "figures"),
            Figure("Students", $"{book.Rows.Length}"),
            Figure("Handed in", $"{book.Rows.Count(r => r.Submission.IsHandedIn)}"),
            book.Policy.Late is null ? null : Figure("Late", $"{book.Rows.Count(r => r.LateShare > 0)}"),
            Figure("Their mean", theirs.Length == 0 ? "–" : Points.Percent(theirs.Average())),
            Figure("Their median", theirs.Length == 0 ? "–" : Points.Percent(Median(theirs))),
            Figure("Still open", $"{book.Rows.Count(r => r.Total is null)}")
        );
    }

    /// <summary>The share of the points of each student whose points are settled.</summary>
    public static IEnumerable<double> Settled(IEnumerable<Row> rows) =>
        rows.Where(r => r.Total is not null && r.Most > 0).Select(r => r.Total!.Value / r.Most);

    public static double Median(double[] ordered) =>
        (ordered[(ordered.Length - 1) / 2] + ordered[ordered.Length / 2]) / 2;

    private static XElement Figure(string name, string value) =>
        new("div", new XElement("dt", name), new XElement("dd", value));
}
