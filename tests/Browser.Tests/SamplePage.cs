using WeightDecay.Checking.Draw;
using WeightDecay.Checking.Reports;
using WeightDecay.Given.Plotting;

namespace WeightDecay.Checking.Tests.Browser;

/// <summary>A page with everything that a page can hold, and text that would like to be more than text.</summary>
internal static class SamplePage
{
    private const string Hostile =
        "<script>document.title = 'taken'</script><img src=\"http://127.0.0.1:9/x.png\" onerror=\"document.title = 'taken'\">";

    private static readonly double[] X = [1, 2, 3, 4];

    public static string Html { get; } = HtmlPage.Of([Wrong(), Broken(), Begun(), Untouched()]);

    private static Standing Wrong() =>
        new(
            Outcome(
                "01-Penalty",
                new Verdict(
                    "The_penalty_of_3_is_9",
                    1,
                    VerdictKind.Failed,
                    $"Penalty(3) should be 9 but was {Hostile}"
                ),
                new Verdict("It_is_even", 1, VerdictKind.Failed, new string('m', 600), Output: new string('o', 20_000)),
                new Verdict("It_comes_back", 2, VerdictKind.TimedOut, $"Objective did not come back. {Hostile}"),
                new Verdict("It_is_smooth", 2, VerdictKind.Blocked, "Not run.")
            )
        )
        {
            Attempts = 3,
            HintsSeen = [2, 0],
            Code = ImmutableDictionary<string, string>.Empty.Add("The_penalty_of_3_is_9", $"// {Hostile}"),
            Plots =
            [
                new Picture("One curve", Svg("One curve falls"), true, ""),
                new Picture("Another curve", Svg("Another curve falls"), false, ""),
                new Picture("No curve", null, false, $"Objective threw {Hostile}"),
            ],
        };

    private static Standing Broken() =>
        new(
            new Outcome(
                new Exercise("02-Broken", ["First", "Second"]),
                [],
                [new Problem("exercises/02-Broken/Broken.cs", 7, 3, "CS1002", "; expected", new string('b', 300))]
            )
        );

    private static Standing Begun() =>
        new(
            Outcome(
                "03-Begun",
                new Verdict("One_is_one", 1, VerdictKind.Passed, Output: Hostile),
                new Verdict("Two_is_two", 2, VerdictKind.NotStarted, "To do.")
            )
        )
        {
            Plots = [new Picture("A third curve", Svg("A third curve falls"), false, "")],
        };

    private static Standing Untouched() =>
        new(
            Outcome(
                "04-AnExerciseWithARatherLongNameThatStillHasToFit",
                new Verdict("a", 1, VerdictKind.NotStarted, "To do.")
            )
        );

    private static Outcome Outcome(string name, params Verdict[] verdicts) =>
        new(new Exercise(name, ["Penalty", "Objective"]), [.. verdicts], []);

    private static string Svg(string title) =>
        Drawing.PageSvg(
            new Figure(title, new Axis("step"), new Axis("loss"), new Line("loss", X, [4, 2, 1, 0.5])),
            null
        );
}
