using System.Xml.Linq;
using WeightDecay.Checking.Render;

namespace WeightDecay.Checking.Reports;

/// <summary>The page's first part: what to do next.</summary>
internal static class HtmlNext
{
    public static XElement Of(IReadOnlyList<Outcome> outcomes) =>
        new(
            "section",
            new XAttribute("class", "next"),
            new XAttribute("aria-labelledby", "next"),
            new XElement("h2", new XAttribute("id", "next"), "What to do next"),
            NextStep.Open(outcomes) is { } open
                ? Steps(open)
                : NextStep.Finished(outcomes).Select(line => new XElement("p", line))
        );

    private static IEnumerable<XElement> Steps(Outcome open) =>
        [
            new XElement("p", HtmlCourse.Link(open.Exercise, NextStep.Place(open))),
            new XElement(
                "dl",
                NextStep
                    .Steps(open)
                    .Select(step =>
                        new[] { new XElement("dt", step.Label), new XElement("dd", new XElement("code", step.Text)) }
                    )
            ),
        ];
}
