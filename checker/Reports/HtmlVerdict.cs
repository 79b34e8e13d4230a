using System.Xml.Linq;

namespace WeightDecay.Checking.Reports;

/// <summary>One spec that is not right yet: what was expected, what the code printed, how the spec reads.</summary>
internal static class HtmlVerdict
{
    public static XElement Of(Verdict verdict, string? code) =>
        new(
            "div",
            new XAttribute("class", "verdict"),
            new XElement("p", HtmlTask.Mark(verdict.Kind), " ", new XElement("strong", Legible.Of(verdict.Title))),
            new XElement("p", new XAttribute("class", "message"), Legible.Of(verdict.Message)),
            Printed([verdict]),
            code is null ? null : Folded("How the spec reads", new XElement("pre", Legible.Of(code)))
        );

    /// <summary>What the first of these specs that saw any output saw; null if none did.</summary>
    public static XElement? Printed(IEnumerable<Verdict> verdicts) =>
        verdicts.FirstOrDefault(v => v.Output.Length > 0) is { } verdict
            ? Folded("What it printed", new XElement("pre", Legible.Of(verdict.Output)))
            : null;

    /// <summary>Something long, for whoever wants it.</summary>
    public static XElement Folded(string summary, params XElement[] content) =>
        new("details", new XElement("summary", summary), content);
}
