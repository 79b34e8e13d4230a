using System.Globalization;
using System.Xml.Linq;

namespace WeightDecay.Checking.Reports;

/// <summary>The results in the XML that build servers read: a suite for each exercise, a case for each spec.</summary>
internal static class JUnitXml
{
    /// <param name="standings">A suite each.</param>
    /// <param name="most">How many characters a text may have.</param>
    public static string Of(IEnumerable<Standing> standings, int most = Tame.Most)
    {
        XElement[] suites = [.. standings.Select(s => Suite(s, most))];
        var root = new XElement("testsuites", new XAttribute("name", "WeightDecay"), Sums(suites), suites);
        return $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{root}\n";
    }

    private static XElement Suite(Standing standing, int most)
    {
        Outcome outcome = standing.Outcome;
        XElement[] cases = outcome.Verdicts.IsEmpty
            ? [Unusable(standing, most)]
            : [.. outcome.Verdicts.Select(v => Case(standing, v, most))];
        TellApart(cases);
        return new XElement(
            "testsuite",
            new XAttribute("name", Owned(standing, '/', outcome.Exercise.Name)),
            Counts(cases),
            cases
        );
    }

    // Of cases with one name GitLab keeps the first alone.
    private static void TellApart(XElement[] cases)
    {
        foreach (var same in cases.GroupBy(c => ((string)c.Attribute("classname")!, (string)c.Attribute("name")!)))
        foreach (var (i, one) in same.Index().Skip(1))
            one.SetAttributeValue("name", $"{same.Key.Item2} [{i + 1}]");
    }

    private static XElement Unusable(Standing standing, int most) =>
        new(
            "testcase",
            Names(standing, 0, "It can be used"),
            Time(0),
            Ending("error", ProblemText.Of(standing.Outcome), "compilation", most)
        );

    private static XElement Case(Standing standing, Verdict verdict, int most) =>
        new(
            "testcase",
            Names(standing, verdict.Task, verdict.Title),
            Time(verdict.Seconds),
            Ending(verdict, most),
            verdict.Output == "" ? null : new XElement("system-out", Tame.Of(verdict.Output, most))
        );

    private static XAttribute[] Names(Standing standing, int task, string name) =>
        [new("classname", Owned(standing, '.', Class(standing.Outcome.Exercise, task))), new("name", Tame.Line(name))];

    private static string Class(Exercise exercise, int task) =>
        task == 0 ? exercise.Class : $"{exercise.Class}.{exercise.Tasks[task - 1]}";

    private static string Owned(Standing standing, char sign, string name) =>
        standing.Owner == "" ? name : $"{Tame.Line(standing.Owner)}{sign}{name}";

    private static XElement? Ending(Verdict verdict, int most) =>
        verdict.Kind switch
        {
            VerdictKind.Passed => null,
            VerdictKind.Failed => Ending("failure", verdict.Message, verdict.Misconception ?? "wrong", most),
            VerdictKind.NotStarted or VerdictKind.Blocked => new XElement(
                "skipped",
                new XAttribute("message", Tame.Of(verdict.Message, most))
            ),
            VerdictKind.TimedOut => Ending("error", verdict.Message, "timeout", most),
            _ => Ending("error", verdict.Message, "crash", most),
        };

    private static XElement Ending(string name, string message, string type, int most) =>
        new(
            name,
            new XAttribute("message", Tame.Of(message, most).Split('\n')[0]),
            new XAttribute("type", type),
            Tame.Of(message, most)
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
