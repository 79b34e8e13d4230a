using System.Xml.Linq;
using WeightDecay.Checking.Reports;

namespace WeightDecay.Checking.Grade.Pages;

/// <summary>One exercise's part of the feedback.</summary>
internal static class HtmlFeedback
{
    public static XElement Of(ExerciseFeedback exercise)
    {
        string id = HtmlCourse.Anchor(exercise.Mark.Exercise);
        return new XElement(
            "section",
            new XAttribute("class", "exercise"),
            new XAttribute("aria-labelledby", id),
            new XElement("h2", new XAttribute("id", id), exercise.Heading),
            new XElement("p", new XElement("strong", Points.Of(exercise.Mark.Points, exercise.Mark.Most))),
            exercise.Said.Select(sentence => new XElement("p", sentence)),
            exercise.Problems.IsEmpty ? null : new XElement("ul", exercise.Problems.Select(Problem)),
            exercise.Whole is { } whole ? HtmlFinding.Of(whole) : null,
            exercise.Tasks.IsEmpty ? null : new XElement("ol", exercise.Tasks.Select(Task))
        );
    }

    private static XElement Problem(ProblemNote problem) =>
        new(
            "li",
            new XElement("p", problem.Sentence),
            problem.Excerpt == "" ? null : new XElement("pre", problem.Excerpt)
        );

    private static XElement Task(TaskFeedback task) =>
        new(
            "li",
            new XElement(
                "p",
                HtmlTask.Mark(task.Kind),
                new XElement("strong", $" {task.Mark.Name} "),
                new XElement("span", new XAttribute("class", $"state {HtmlTask.Colour(task.Kind)}"), task.State),
                new XElement("span", new XAttribute("class", "facts"), $" {task.Facts}")
            ),
            task.Finding is { } finding ? HtmlFinding.Of(finding) : null
        );
}
