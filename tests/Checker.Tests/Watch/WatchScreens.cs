using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Spectre.Console.Testing;
using WeightDecay.Checking.Commands;
using WeightDecay.Checking.Tests.Miniature;
using WeightDecay.Checking.Watch;

namespace WeightDecay.Checking.Tests.Watch;

/// <summary>What a learner reads while watching, at a terminal's usual width and at a wide one.</summary>
public sealed partial class WatchScreens
{
    private const string Spec = "spec: tests/specs/01-ScratchPenalty/ScratchPenaltySpec.cs:21";
    private static readonly Exercise Penalty = new("01-ScratchPenalty", ["L2Penalty", "Objective"]);
    private static readonly Exercise Identity = new("02-FrobeniusIdentity", ["Norm"]);
    private static readonly View Start = View.Of([Penalty, Identity], Penalty).Checked(Of(Identity, ToDo(1)));

    private TestConsole console = null!;

    [SetUp]
    public void A_terminal() => console = new TestConsole().Width(80);

    [TearDown]
    public void Clear() => console.Dispose();

    [Test]
    public void A_wrong_answer_with_its_name() => IsVerified(Start.Checked(Of(Penalty, Wrong, Wrong, ToDo(2))));

    [Test]
    public void A_wrong_answer_in_a_wide_terminal()
    {
        console.Width(200);
        IsVerified(Start.Checked(Of(Penalty, Wrong, Wrong, ToDo(2))));
    }

    [Test]
    public void A_syntax_error() => IsVerified(Start.Checked(new Outcome(Penalty, [], [Missing(31), Missing(44)])));

    [Test]
    public void An_endless_loop() => IsVerified(Start.Checked(Of(Penalty, Endless, Blocked, ToDo(2))));

    [Test]
    public void A_save_is_being_checked() => IsVerified(Start.Checked(Of(Penalty, Wrong)).Saved([Penalty]));

    [Test]
    public void Before_the_first_verdict() => IsVerified(Start);

    [Test]
    public void All_of_an_exercise_passed() =>
        IsVerified(Start.Checked(Of(Penalty, Passed(1) with { Output = "w = 0.5\n" }, Passed(2))));

    [Test]
    public void All_of_the_course_passed() =>
        IsVerified(Start.Checked(Of(Penalty, Passed(1), Passed(2))).Checked(Of(Identity, Passed(1))));

    [Test]
    public void What_was_just_done() =>
        IsVerified(
            Start.Checked(Of(Penalty, ToDo(1), ToDo(2))) with
            {
                Note =
                    "exercises/01-ScratchPenalty/ScratchPenalty.cs is a stub again. Your file is kept as exercises/01-ScratchPenalty/ScratchPenalty.cs.1.bak.",
            }
        );

    [Test]
    public void What_is_to_do() => IsVerified(Start.Checked(Of(Penalty, Passed(1), ToDo(2))));

    [Test]
    public void A_list_that_fits() => IsListed();

    [Test]
    public void A_list_that_does_not_fit()
    {
        console.Height(8);
        IsListed();
    }

    [Test]
    public void A_hint()
    {
        using var kit = new MiniatureKit();
        var display = new Display(console, redraw: true, keys: true);
        display.Aside(() => HintCommand.ShowNext(new Desk(kit.Kit, console, null), kit.Doubling, "Twice"));
        IsVerified();
    }

    [Test]
    public void The_question_before_a_reset()
    {
        new Display(console, redraw: true, keys: true).Ask(ResetCommand.Question(Penalty));
        IsVerified();
    }

    [Test]
    public void Line_after_line_a_save_a_verdict_and_a_note()
    {
        var display = new Display(console, redraw: false, keys: true);
        var saved = Start.Checked(Of(Penalty, Wrong, ToDo(2))).Saved([Penalty]);
        display.Begin();
        display.Checking(saved);
        display.Show(saved.Checked(Of(Penalty, Passed(1), ToDo(2))));
        display.Ask(ResetCommand.Question(Penalty));
        display.Note(saved with { Note = ResetCommand.Unchanged });
        IsVerified();
    }

    private void IsListed([CallerMemberName] string test = "")
    {
        using var kit = new MiniatureKit();
        using var checker = new Checker(kit.Kit, Checker.Limit);
        var view = Start.Checked(Of(Penalty, Passed(1), ToDo(2)));
        var display = new Display(console, redraw: true, keys: true);
        Aside.Print(new Desk(kit.Kit, console, null), display, view, checker, 'l', CancellationToken.None);
        IsVerified(test);
    }

    private static Verdict Wrong { get; } =
        new(
            "The_L2_penalty_of_a_small_vector",
            1,
            VerdictKind.Failed,
            $"L2Penalty(w) should be 3.125 but was 6.25.\nw = [0.5, -2, 1, -1]\nForgets the half. The penalty is ½‖w‖², so that its gradient is w and not 2w.\n{Spec}",
            "ForgetsTheHalf",
            "squares: 0.25\n"
        );

    private static Verdict Endless { get; } =
        new(
            "The_L2_penalty_of_a_small_vector",
            1,
            VerdictKind.TimedOut,
            "L2Penalty did not come back within 10 s: look for a loop that never ends."
        );

    private static Verdict Blocked { get; } =
        new("It_is_even", 1, VerdictKind.Blocked, "Not run: L2Penalty ended the run in an earlier spec.");

    private static Verdict ToDo(int task) => new($"Task_{task}", task, VerdictKind.NotStarted, "To do.");

    private static Verdict Passed(int task) => new($"Task_{task}_is_right", task, VerdictKind.Passed);

    private static Problem Missing(int line) =>
        new(
            "exercises/01-ScratchPenalty/ScratchPenalty.cs",
            line,
            33,
            "CS1002",
            "; expected",
            "        return 0.5 * (w * w).sum()"
        );

    private static Outcome Of(Exercise exercise, params Verdict[] verdicts) => new(exercise, [.. verdicts], []);

    private void IsVerified(View view, [CallerMemberName] string test = "")
    {
        new Display(console, redraw: true, keys: true).Show(view);
        IsVerified(test);
    }

    private void IsVerified([CallerMemberName] string test = "") =>
        Screen.IsVerified(Unseen().Replace(console.Output, "").TrimEnd('\n') + "\n", test: test);

    // Spaces at the end of a line; what clears the screen.
    [GeneratedRegex(@"(?m) +$|\u001b\[[\d;]*\w")]
    private static partial Regex Unseen();
}
