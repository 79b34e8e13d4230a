using System.Xml.Linq;
using WeightDecay.Checking.Grade.Book;
using WeightDecay.Checking.Reports;

namespace WeightDecay.Checking.Grade.Pages;

/// <summary>One student's feedback as a page of its own, without scripts, that loads nothing.</summary>
public static class FeedbackPage
{
    /// <param name="book">For the policy, the seed and the like: no other row is looked at.</param>
    /// <param name="row">The student.</param>
    /// <param name="guide">Hints and misconceptions.</param>
    public static string Of(Gradebook book, Row row, Guide guide)
    {
        var feedback = Feedback.Of(book, row, guide);
        return HtmlFrame.Of(
            $"Feedback for {feedback.Student}",
            "grade.css",
            Header(feedback, row),
            new XElement("main", Notes(feedback), feedback.Exercises.Select(HtmlFeedback.Of)),
            new XElement("footer", feedback.SmallPrint.Select(line => new XElement("p", line)))
        );
    }

    private static XElement Header(Feedback feedback, Row row) =>
        new(
            "header",
            new XElement("h1", "Feedback for ", new XElement("bdi", feedback.Student)),
            new XElement("p", new XAttribute("id", "state"), new XElement("strong", feedback.Total)),
            new XElement(
                "progress",
                new XAttribute("aria-labelledby", "state"),
                new XAttribute("value", row.Total ?? row.Marks.Sum(m => m.Points ?? 0)),
                new XAttribute("max", Math.Max(row.Most, 1)),
                feedback.Total
            ),
            feedback.Late is { } late ? new XElement("p", late) : null,
            Unfinished(feedback.Unfinished)
        );

    private static XElement? Unfinished(ExerciseFeedback[] exercises) =>
        exercises.Length == 0
            ? null
            : new XElement(
                "p",
                "Points are missing in ",
                exercises.SelectMany((e, i) => new object[] { i == 0 ? "" : ", ", Link(e) }),
                "."
            );

    private static XElement Link(ExerciseFeedback exercise) =>
        new("a", new XAttribute("href", $"#{HtmlCourse.Anchor(exercise.Mark.Exercise)}"), exercise.Heading);

    private static XElement? Notes(Feedback feedback) =>
        feedback.Notes.IsEmpty
            ? null
            : new XElement(
                "section",
                new XElement("h2", "What you handed in"),
                new XElement(
                    "ul",
                    feedback.Notes.Select(n => new XElement("li", new XAttribute("class", "message"), n))
                )
            );
}
