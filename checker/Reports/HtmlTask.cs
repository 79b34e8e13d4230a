using System.Xml.Linq;
using Spectre.Console;
using WeightDecay.Checking.Render;

namespace WeightDecay.Checking.Reports;

/// <summary>One task's line, and below it what is wrong: the first spec in full, the others folded.</summary>
internal static class HtmlTask
{
    public static XElement Of(Standing standing, int number)
    {
        VerdictKind kind = standing.Outcome.Task(number);
        return new XElement(
            "li",
            new XElement(
                "p",
                Mark(kind),
                new XElement("strong", $" {standing.Outcome.Exercise.Tasks[number - 1]} "),
                new XElement("span", new XAttribute("class", $"state {Colour(kind)}"), Markup.Remove(Marks.Word(kind))),
                new XElement("span", new XAttribute("class", "facts"), Facts(standing, number))
            ),
            Wrong(standing, number),
            HtmlVerdict.Printed(Verdicts(standing, number).Where(v => v.Kind == VerdictKind.Passed))
        );
    }

    /// <summary>The specs of a task (0: of the exercise as a whole) that ran and did not pass.</summary>
    public static IEnumerable<XElement> Wrong(Standing standing, int number)
    {
        XElement[] wrong =
        [
            .. standing.Outcome.Wrong.Where(v => v.Task == number).Select(v => HtmlVerdict.Of(v, standing.CodeOf(v))),
        ];
        return wrong.Length < 2 ? wrong : [wrong[0], More(wrong[1..])];
    }

    /// <summary>A sign for eyes alone: the word beside it says the same.</summary>
    public static XElement Mark(VerdictKind kind) =>
        new(
            "span",
            new XAttribute("class", $"mark {Colour(kind)}"),
            new XAttribute("aria-hidden", "true"),
            Markup.Remove(Marks.Of(kind))
        );

    /// <summary>The style of a verdict.</summary>
    public static string Colour(VerdictKind kind) =>
        kind switch
        {
            VerdictKind.Passed => "good",
            VerdictKind.NotStarted or VerdictKind.Blocked => "open",
            _ => "bad",
        };

    private static XElement More(XElement[] verdicts) =>
        HtmlVerdict.Folded(
            $"{Words.Count(verdicts.Length, "more spec")} {(verdicts.Length == 1 ? "is" : "are")} not right yet",
            verdicts
        );

    private static string Facts(Standing standing, int number)
    {
        Verdict[] verdicts = [.. Verdicts(standing, number)];
        int passed = verdicts.Count(v => v.Kind == VerdictKind.Passed);
        int hints = standing.HintsSeen.ElementAtOrDefault(number - 1);
        return $" {passed} of {Words.Count(verdicts.Length, "spec")} right"
            + (hints == 0 ? "" : $", {hints} of {Words.Count(HintsFile.LevelCount, "hint")} seen");
    }

    private static IEnumerable<Verdict> Verdicts(Standing standing, int number) =>
        standing.Outcome.Verdicts.Where(v => v.Task == number);
}
