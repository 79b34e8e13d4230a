using System.Xml.Linq;
using Spectre.Console;
using WeightDecay.Checking.Render;

namespace WeightDecay.Checking.Reports;

/// <summary>The whole course at a glance: the page's header, and its contents with each exercise's state.</summary>
internal static class HtmlCourse
{
    public static XElement Header(string title, IReadOnlyList<Standing> standings)
    {
        int all = standings.Sum(s => s.Outcome.Exercise.Tasks.Length);
        int done = standings.Sum(s => s.Outcome.DoneTasks);
        string state =
            $"{standings.Count(s => s.Outcome.IsDone)} of {Words.Count(standings.Count, "exercise")} done, {done} of {Words.Count(all, "task")}";
        return new XElement(
            "header",
            new XElement("h1", title),
            new XElement("p", new XAttribute("id", "state"), state),
            new XElement(
                "progress",
                new XAttribute("aria-labelledby", "state"),
                new XAttribute("value", done),
                new XAttribute("max", all),
                state
            )
        );
    }

    public static XElement Contents(IEnumerable<Standing> standings) =>
        new(
            "nav",
            new XAttribute("aria-labelledby", "course"),
            new XElement("h2", new XAttribute("id", "course"), "The course"),
            new XElement("ul", standings.Select(s => Line(s.Outcome)))
        );

    public static XElement Link(Exercise exercise, string text) =>
        new("a", new XAttribute("href", $"#{Anchor(exercise)}"), text);

    /// <summary>An exercise's id in the page.</summary>
    public static string Anchor(Exercise exercise) => $"exercise-{exercise.Number}";

    /// <summary>An exercise's state in a word or two, coloured by its kind.</summary>
    public static XElement State(Outcome outcome) =>
        new("span", new XAttribute("class", $"state {Kind(outcome)}"), Markup.Remove(Course.State(outcome)));

    private static XElement Line(Outcome outcome) =>
        new("li", Link(outcome.Exercise, $"{outcome.Exercise.Number} {outcome.Exercise.Class}"), " ", State(outcome));

    private static string Kind(Outcome outcome) =>
        outcome.IsDone ? "good"
        : outcome.Problems.IsEmpty && !outcome.Wrong.Any() ? "open"
        : "bad";
}
