using WeightDecay.Checking.Draw;
using WeightDecay.Checking.Reports;

namespace WeightDecay.Checking.Tests.Reports;

/// <summary>Exercises in every state, and text that would like to be more than text.</summary>
internal static class Samples
{
    public const string Hostile =
        "]]> <b a='1' b=\"2\">&amp;</b> --> \u0000\u0007\u001b[31m \ud800 \uffff \u202e \u00bd";

    public static readonly Exercise Exercise = new("01-Doubling", ["Twice", "TwiceEach"]);

    public static readonly Verdict Passed = new("It_is_right", 1, VerdictKind.Passed, Seconds: 0.25);
    public static readonly Verdict Failed = new(
        "It_is_wrong(3.5d,\"column\")",
        1,
        VerdictKind.Failed,
        "Twice(3) should be 6 but was 9.\nSquares instead. Not twice.\nspec: tests/specs/01-Doubling/DoublingSpec.cs:6",
        "SquaresInstead",
        "first\nsecond\n",
        0.5
    );
    public static readonly Verdict ToDo = new("It_is_to_do", 2, VerdictKind.NotStarted, "To do.");
    public static readonly Verdict Blocked = new("It_is_blocked", 2, VerdictKind.Blocked, "Not run: it ended.");
    public static readonly Verdict Crashed = new("It_crashed", 2, VerdictKind.Error, "While it ran, it ended.");
    public static readonly Verdict Endless = new("It_is_endless", 2, VerdictKind.TimedOut, "It did not come back.");
    public static readonly Verdict Whole = new("Every_task_is_done", 0, VerdictKind.Failed, "1 of 2 tasks to do.");

    public static Standing Of(params Verdict[] verdicts) => new(new Outcome(Exercise, [.. verdicts], []));

    /// <summary>The problem's file does not compile.</summary>
    public static Standing Broken(string text = "; expected") =>
        new(
            new Outcome(
                new Exercise("02-Halving", ["Half"]),
                [],
                [
                    new Problem("exercises/02-Halving/Halving.cs", 7, 3, "CS1002", text, $"\treturn {Hostile}"),
                    Problem.WithFile("exercises/02-Halving/Halving.cs", "is empty"),
                ]
            )
        );

    /// <summary>Everything that a learner can bring in says <see cref="Hostile"/>.</summary>
    public static Standing Poisoned() =>
        Of(Failed with { Message = Hostile, Output = Hostile, Spec = $"A_name({Hostile})" }, ToDo) with
        {
            Plots = [new Picture("Nothing", null, false, Hostile)],
            Code = ImmutableDictionary<string, string>.Empty.Add("A_name", Hostile),
        };
}
