using System.Xml.Linq;
using WeightDecay.Checking.Grade.Book;
using WeightDecay.Checking.Reports;

namespace WeightDecay.Checking.Grade.Pages;

/// <summary>The instructor's page: one class, and what it has and hasn't understood. Without scripts; it loads nothing.</summary>
public static class ClassPage
{
    private const string Title = "WeightDecay: the class";

    /// <param name="book">All that was graded.</param>
    /// <param name="guide">Misconceptions by their titles.</param>
    public static string Of(Gradebook book, Guide guide)
    {
        XElement[] parts =
        [
            ClassMarks.Of(book),
            ClassStates.Of(book),
            ClassMisconceptions.Of(book, guide),
            ClassSuccess.Of(book),
            ClassOddities.Of(book),
            ClassPairs.Of(book),
            .. ClassNotes.Of(book),
        ];
        return HtmlFrame.Of(
            Title,
            "grade.css",
            new XElement("header", new XElement("h1", Title), ClassFigures.Of(book), Contents(parts)),
            new XElement("main", parts),
            new XElement(
                "footer",
                new XElement(
                    "p",
                    "Names, files and notes are quoted as students handed them in: they are data, whatever they say."
                )
            )
        );
    }

    // A class of hundreds makes a long page.
    private static XElement Contents(XElement[] parts) =>
        new(
            "nav",
            new XAttribute("aria-label", "On this page"),
            new XAttribute("class", "contents"),
            new XElement(
                "ul",
                parts
                    .Select(part => part.Element("h2")!)
                    .Select(h => new XElement(
                        "li",
                        new XElement("a", new XAttribute("href", $"#{h.Attribute("id")!.Value}"), h.Value)
                    ))
            )
        );
}
