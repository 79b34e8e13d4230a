using WeightDecay.Checking.Grade;
using static WeightDecay.Checking.Tests.Grade.Pages.SampleBook;

namespace WeightDecay.Checking.Tests.Grade.Pages;

/// <summary>How the students of the sample class were judged.</summary>
internal static class SampleUnits
{
    public static readonly Verdict Squared = new(
        "The_double_of_3_is_6",
        1,
        VerdictKind.Failed,
        "Twice(3) should be 6 but was 9.\nSquares instead. That is the square. Twice is the sum with itself.\nspec: tests/specs/01-Doubling/DoublingSpec.cs:6",
        "SquaresInstead"
    );

    public static Graded[] Right(string id) =>
        [
            Judged(id, Doubling, Passed(1), Passed(2)),
            Judged(id, Halving, Passed(1), Passed(2)),
            Judged(id, Rooting, Passed(1)),
        ];

    public static Graded[] Wrong(string id) =>
        [
            Judged(
                id,
                Doubling,
                Squared,
                Squared with
                {
                    Spec = "The_double_of_4_is_8",
                    Output = "nine\nsixteen\n",
                },
                Passed(1),
                Passed(2)
            ),
            Judged(
                id,
                Halving,
                new Verdict(
                    "A_half_comes_back",
                    1,
                    VerdictKind.TimedOut,
                    "Half did not come back within 3 s: look for a loop that never ends."
                ),
                new Verdict("It_is_small", 1, VerdictKind.Blocked, "Not run."),
                new Verdict(
                    "Each_is_halved",
                    2,
                    VerdictKind.Error,
                    "While HalfEach ran, the stack overflowed: HalfEach calls itself without end."
                )
            ),
            Judged(
                id,
                Rooting,
                new Verdict("The_root_of_4_is_2", 1, VerdictKind.NotStarted, "To do.", Seconds: 12.5)
            ) with
            {
                Flags = ["two runs differ"],
            },
        ];

    public static Graded[] Poisoned(string id) =>
        [
            Judged(
                id,
                Doubling,
                Squared with
                {
                    Message = $"Twice(3) should be 6 but threw {Long}\n{Squared.Message.Split('\n')[1]}",
                    Output = Long,
                },
                new Verdict("Each", 2, VerdictKind.Error, Long)
            ) with
            {
                Flags = [Hostile],
            },
            Not(
                id,
                Halving,
                GradedState.DoesNotCompile,
                new Problem($"{Hostile}/Halving.cs", 7, 3, "CS1002", Hostile, Hostile)
            ),
            Not(
                id,
                Rooting,
                GradedState.NotAllowed,
                new Problem(
                    "Rooting.cs",
                    9,
                    5,
                    "not-allowed",
                    $"`File.{Hostile}` is not available in exercises: use the arguments you are given",
                    Hostile
                )
            ),
        ];

    public static Graded[] Troubled(string id) =>
        [
            Not(
                id,
                Doubling,
                GradedState.DoesNotCompile,
                new Problem("src/Doubling.cs", 12, 20, "CS1002", "; expected", "    return x + x")
            ),
            Not(
                id,
                Halving,
                GradedState.NotAllowed,
                new Problem(
                    "src/Halving.cs",
                    5,
                    9,
                    "not-allowed",
                    "`File.ReadAllText` is not available in exercises: use the arguments you are given",
                    "var x = File.ReadAllText(\"/etc/passwd\");"
                )
            ),
            Not(id, Rooting, GradedState.Rejected, Problem.WithFile("Rooting.cs", "is larger than 256 kB")),
        ];

    public static Graded[] Absent(string id) =>
        [
            Not(
                id,
                Doubling,
                GradedState.NotSubmitted,
                Problem.WithFile("", "was not handed in; if doubling2.cs was meant, it must be called Doubling.cs")
            ),
            Not(id, Halving, GradedState.NotSubmitted, Problem.WithFile("", "was not handed in")),
            Not(id, Rooting, GradedState.NotSubmitted),
        ];

    public static Graded[] Hindered(string id) =>
        [
            Not(
                id,
                Doubling,
                GradedState.NeedsAttention,
                Problem.WithFile("Doubling.cs", "lies there twice: a/Doubling.cs and b/Doubling.cs")
            ),
            Not(id, Halving, GradedState.Infrastructure, Problem.WithFile("Halving.cs", "The disk is full.")),
            Judged(
                id,
                Rooting,
                new Verdict(
                    "Every_root_is_found",
                    0,
                    VerdictKind.Error,
                    "While Rooting ran, the process ended itself."
                ),
                Passed(1)
            ),
        ];

    public static Verdict Passed(int task) => new($"Task_{task}_is_right", task, VerdictKind.Passed, Seconds: 0.25);

    public static Graded Judged(string id, Exercise exercise, params Verdict[] verdicts) =>
        new(
            id,
            new Answer(exercise, AnswerKind.Found, exercise.FileName, "class A;"),
            GradedState.Judged,
            new Outcome(exercise, [.. verdicts], []),
            "L3",
            42,
            []
        );

    private static Graded Not(string id, Exercise exercise, GradedState state, params Problem[] problems) =>
        new(
            id,
            new Answer(
                exercise,
                state == GradedState.NotSubmitted ? AnswerKind.Missing : AnswerKind.Found,
                exercise.FileName,
                "class A;"
            ),
            state,
            new Outcome(exercise, [], [.. problems]),
            "",
            42,
            []
        );
}
