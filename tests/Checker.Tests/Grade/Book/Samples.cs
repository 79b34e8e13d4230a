using WeightDecay.Checking.Grade;
using WeightDecay.Checking.Grade.Book;

namespace WeightDecay.Checking.Tests.Grade.Book;

/// <summary>A small class, and what strangers write that would like to be more than text.</summary>
internal static class Samples
{
    public const string HostileName = "=HYPERLINK(\"http://x\",\"y\")";

    public const string HostileText =
        "<script>alert(1)</script> ]]> \u0000\u001b[31m\u202e \ud800 \u00bd\r\n"
        + "::set-output name=score::100\n  ::stop-commands::x\n##[error]no ##vso[task]x\n[[ATTACHMENT|/etc/passwd]]\n=cmd()";

    public static readonly Exercise Doubling = new("01-Doubling", ["Twice", "TwiceEach"]);
    public static readonly Exercise Halving = new("02-Halving", ["Half"]);
    public static readonly ImmutableArray<Exercise> Course = [Doubling, Halving];

    /// <summary>Two of the first task's three specs pass, the second task's does not.</summary>
    public static readonly ImmutableArray<Verdict> Some =
    [
        Passed("A", 1),
        Passed("B", 1),
        new("C", 1, VerdictKind.Failed, "Should be 6 but was 9."),
        new("D", 2, VerdictKind.TimedOut, "It did not come back."),
        new("All_is_done", 0, VerdictKind.Failed, "Not yet."),
    ];

    public static Verdict Passed(string spec, int task) => new(spec, task, VerdictKind.Passed, Seconds: 0.25);

    public static Graded Right(string student, Exercise exercise) =>
        Of(student, exercise, [.. exercise.Tasks.Select((name, i) => Passed($"{name}_is_right", i + 1))]);

    public static Graded Of(string student, Exercise exercise, ImmutableArray<Verdict> verdicts) =>
        new(
            student,
            new Answer(exercise, AnswerKind.Found, exercise.FileName, "…"),
            GradedState.Judged,
            new Outcome(exercise, verdicts, []),
            "L3",
            7,
            []
        );

    public static Graded None(string student, Exercise exercise, GradedState state, string? problem = null) =>
        new(
            student,
            new Answer(exercise, AnswerKind.Missing, "", "", problem),
            state,
            new Outcome(exercise, [], []),
            "",
            7,
            []
        );

    /// <summary>Everything that a student can bring in is hostile.</summary>
    public static Graded Hostile(string student) =>
        Of(
            student,
            Doubling,
            [
                Passed("Right", 1),
                new($"Case({HostileText})", 2, VerdictKind.Failed, HostileText, "Mistake", HostileText),
            ]
        ) with
        {
            Answer = new Answer(Doubling, AnswerKind.Found, HostileText, "…"),
            Flags = ["non-deterministic"],
        };

    public static Row Row(string id, string name, Policy policy, Overrides overrides, params Graded[] units) =>
        new(
            new Submission(id, name, null, new DateTimeOffset(2026, 11, 21, 12, 0, 0, TimeSpan.Zero), [], []),
            [.. units],
            [.. units.Select(u => Marking.Of(u, policy, overrides))],
            policy.Late?.Share(new DateTimeOffset(2026, 11, 21, 12, 0, 0, TimeSpan.Zero)) ?? 0
        );

    public static Row Row(string id, params Graded[] units) => Row(id, id, Policy.Equal, Overrides.None, units);

    /// <summary>All right, all hostile, one open, nothing handed in.</summary>
    public static Gradebook Class(Policy? policy = null, Overrides? overrides = null)
    {
        Row Student(string id, string name, params Graded[] units) =>
            Row(id, name, policy ?? Policy.Equal, overrides ?? Overrides.None, units);
        return new Gradebook(
            Course,
            "Weight Decay (42)",
            [
                Student("123", "Müller, Ann \"A\"", Right("123", Doubling), Right("123", Halving)),
                Student("bob", HostileName, Hostile("bob"), Right("bob", Halving)),
                Student(
                    "cyd",
                    "Points Possible",
                    Right("cyd", Doubling),
                    None("cyd", Halving, GradedState.NeedsAttention, "is there twice")
                ),
                Student("dan", "Dan", Of("dan", Doubling, Some), None("dan", Halving, GradedState.NotSubmitted)),
            ],
            policy ?? Policy.Equal,
            "L3",
            7,
            [],
            []
        );
    }

    public static Row HostileRow => Class().Rows[1];

    /// <summary>One exercise waits for a person.</summary>
    public static Row Open => Class().Rows[2];

    public static Row Dan => Class().Rows[3];

    /// <summary>Very long messages of letters that take two bytes.</summary>
    public static Row Long()
    {
        string[] tasks = [.. Enumerable.Range(1, 60).Select(i => $"Task{i}")];
        var exercise = new Exercise("03-Long", [.. tasks]);
        string text = new('½', 100_000);
        return Row(
            "ann",
            Of("ann", exercise, [.. tasks.Select((t, i) => new Verdict(t, i + 1, VerdictKind.Failed, text))])
        );
    }
}
