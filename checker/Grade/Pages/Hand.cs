using System.Xml.Linq;
using WeightDecay.Checking.Grade.Book;
using WeightDecay.Checking.Reports;

namespace WeightDecay.Checking.Grade.Pages;

/// <summary>Students and exercises as the class's page writes them.</summary>
internal static class Hand
{
    /// <summary>
    /// The id, which leads to the student's page, and the name where it says more; whatever writing direction they have
    /// stays within them.
    /// </summary>
    public static XElement Student(Row row) =>
        new(
            "span",
            new XElement(
                "a",
                new XAttribute("href", $"students/{Uri.EscapeDataString(row.Submission.Id)}/feedback.html"),
                new XElement("bdi", Quoted.Name(row.Submission.Id))
            ),
            row.Submission.Name == row.Submission.Id
                ? null
                : new object[] { " (", new XElement("bdi", Quoted.Name(row.Submission.Name)), ")" }
        );

    /// <summary>The one of this id.</summary>
    public static XElement Student(Gradebook book, string id) => Student(book.Rows.First(r => r.Submission.Id == id));

    public static string Exercise(Exercise exercise) => $"{exercise.Number} {exercise.Class}";

    /// <summary>Who, folded under how many.</summary>
    public static XElement Students(Gradebook book, IReadOnlyCollection<string> ids) =>
        HtmlVerdict.Folded(
            Words.Count(ids.Count, "student"),
            new XElement(
                "p",
                ids.Order(StringComparer.Ordinal)
                    .SelectMany((id, i) => new object[] { i == 0 ? "" : ", ", Student(book, id) })
            )
        );

    /// <summary>A part of the page with its heading.</summary>
    public static XElement Section(string id, string heading, params object?[] content) =>
        new(
            "section",
            new XAttribute("class", "exercise"),
            new XAttribute("aria-labelledby", id),
            new XElement("h2", new XAttribute("id", id), heading),
            content
        );
}
