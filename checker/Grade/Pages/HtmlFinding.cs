using System.Xml.Linq;
using WeightDecay.Checking.Reports;

namespace WeightDecay.Checking.Grade.Pages;

/// <summary>What to look at, quoted; below it the misconception's name and advice, and a hint.</summary>
internal static class HtmlFinding
{
    public static XElement Of(Finding finding) =>
        new(
            "div",
            finding.Verdict is { } verdict ? new XElement("blockquote", HtmlVerdict.Of(verdict, null)) : null,
            Misconception(finding.Misconception),
            finding.Hint is { } hint ? new XElement("p", new XElement("em", "A hint: "), Code(hint)) : null,
            finding.Others == 0 ? null : new XElement("p", new XAttribute("class", "open"), More(finding.Others))
        );

    /// <summary>How many more did not pass; the first is nearly always what they have in common.</summary>
    public static string More(int others) =>
        $"{Words.Count(others, "more spec")} of this task did not pass; begin with the one above.";

    private static XElement? Misconception(MisconceptionNote? note) =>
        note is null ? null : new XElement("p", new XElement("strong", $"{note.Title}. "), note.Advice);

    // The kit's hints use no other Markdown than code.
    private static IEnumerable<object> Code(string hint) =>
        hint.Split('`').Select((part, i) => i % 2 == 1 ? (object)new XElement("code", part) : new XText(part));
}
