using System.Xml.Linq;

namespace WeightDecay.Checking.Reports;

/// <summary>One exercise's part of the page: its state, its tasks, its plots.</summary>
internal static class HtmlExercise
{
    public static XElement Of(Standing standing)
    {
        Exercise exercise = standing.Outcome.Exercise;
        string id = HtmlCourse.Anchor(exercise);
        return new XElement(
            "section",
            new XAttribute("class", "exercise"),
            new XAttribute("aria-labelledby", id),
            new XElement("h2", new XAttribute("id", id), $"{exercise.Number} {exercise.Class}"),
            new XElement("p", HtmlCourse.State(standing.Outcome), Attempts(standing.Attempts)),
            standing.Outcome.Problems.IsEmpty ? Tasks(standing) : Problems(standing.Outcome),
            HtmlPlots.Of(standing)
        );
    }

    private static string Attempts(int attempts) => attempts == 0 ? "" : $" after {Words.Count(attempts, "attempt")}";

    private static XElement Problems(Outcome outcome) => new("pre", ProblemText.Of(outcome));

    private static IEnumerable<XElement> Tasks(Standing standing) =>
        [
            new XElement("h3", "Tasks"),
            new XElement("ol", standing.Outcome.Exercise.Tasks.Select((_, i) => HtmlTask.Of(standing, i + 1))),
            .. HtmlTask.Wrong(standing, 0),
        ];
}
