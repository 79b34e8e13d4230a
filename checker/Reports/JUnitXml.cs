using System.Globalization;
using System.Xml.Linq;

namespace WeightDecay.Checking.Reports;

/// <summary>The results in the XML that build servers read: a suite for each exercise, a case for each spec.</summary>
internal static class JUnitXml
{
    public static string Of(IEnumerable<Standing> standings)
    {
        XElement[] suites = [.. standings.Select(s => Suite(s.Outcome))];
        var root = new XElement("testsuites", new XAttribute("name", "WeightDecay"), Sums(suites), suites);
        return $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{root}\n";
    }

    private static XElement Suite(Outcome outcome)
    {
        XElement[] cases = outcome.Verdicts.IsEmpty
            ? [Unusable(outcome)]
            : [.. outcome.Verdicts.Select(v => Case(outcome.Exercise, v))];
        return new XElement("testsuite", new XAttribute("name", outcome.Exercise.Name), Counts(cases), cases);
    }

    private static XElement Unusable(Outcome outcome) =>
        new(
            "testcase",
            Names(outcome.Exercise, 0, "It can be used"),
            Time(0),
            Ending("error", ProblemText.Of(outcome), "compilation")
        );

    private static XElement Case(Exercise exercise, Verdict verdict) =>
        new(
            "testcase",
            Names(exercise, verdict.Task, verdict.Title),
            Time(verdict.Seconds),
            Ending(verdict),
            verdict.Output == "" ? null : new XElement("system-out", Legible.Of(verdict.Output))
        );

    private static XAttribute[] Names(Exercise exercise, int task, string name) =>
        [
            new("classname", task == 0 ? exercise.Class : $"{exercise.Class}.{exercise.Tasks[task - 1]}"),
            new("name", Legible.Of(name)),
        ];

    private static XElement? Ending(Verdict verdict) =>
        verdict.Kind switch
        {
            VerdictKind.Passed => null,
            VerdictKind.Failed => Ending("failure", verdict.Message, verdict.Misconception ?? "wrong"),
            VerdictKind.NotStarted or VerdictKind.Blocked => new XElement(
                "skipped",
                new XAttribute("message", Legible.Of(verdict.Message))
            ),
            VerdictKind.TimedOut => Ending("error", verdict.Message, "timeout"),
            _ => Ending("error", verdict.Message, "crash"),
        };

    private static XElement Ending(string name, string message, string type) =>
        new(
            name,
            new XAttribute("message", Legible.Of(message).Split('\n')[0]),
            new XAttribute("type", type),
            Legible.Of(message)
        );

    private static XAttribute[] Counts(XElement[] cases) =>
        [
            new("tests", cases.Length),
            new("failures", cases.Elements("failure").Count()),
            new("errors", cases.Elements("error").Count()),
            new("skipped", cases.Elements("skipped").Count()),
            Time(cases.Sum(Seconds)),
        ];

    private static XAttribute[] Sums(XElement[] suites) =>
        [
            .. new[] { "tests", "failures", "errors", "skipped" }.Select(name => new XAttribute(
                name,
                suites.Sum(s => (int)s.Attribute(name)!)
            )),
            Time(suites.Sum(Seconds)),
        ];

    private static double Seconds(XElement element) => (double)element.Attribute("time")!;

    private static XAttribute Time(double seconds) => new("time", seconds.ToString("F3", CultureInfo.InvariantCulture));
}
