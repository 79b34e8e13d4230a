using System.Xml.Linq;
using WeightDecay.Checking.Draw;

namespace WeightDecay.Checking.Reports;

/// <summary>An exercise's plots, drawn by the learner's own functions.</summary>
internal static class HtmlPlots
{
    public static IEnumerable<XElement> Of(Standing standing) =>
        standing.Plots.IsEmpty
            ? []
            :
            [
                new XElement("h3", "Plots, drawn by your functions"),
                .. standing.Plots.Select((p, i) => Plot(p, Prefix(standing, i))),
            ];

    private static string Prefix(Standing standing, int number) =>
        $"plot-{standing.Outcome.Exercise.Number}-{number + 1}";

    private static XElement Plot(Picture plot, string prefix) =>
        plot.Drawn is { } svg
            ? new XElement("figure", Caption(plot), InlineSvg.Of(svg, prefix))
            : new XElement(
                "div",
                new XAttribute("class", "verdict"),
                new XElement("p", new XElement("strong", plot.Title)),
                new XElement("p", new XAttribute("class", "message"), Legible.Of(plot.Problem))
            );

    private static XElement Caption(Picture plot) =>
        new(
            "figcaption",
            new XElement("strong", $"{plot.Title}."),
            plot.Differs ? " It differs from what it should be: that is the thin line." : null
        );
}
