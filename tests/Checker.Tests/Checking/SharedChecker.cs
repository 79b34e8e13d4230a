using System.Threading.Tasks;
using WeightDecay.Checking.Tests.Miniature;

namespace WeightDecay.Checking.Tests.Checking;

/// <summary>One checker, asked by several threads at once, as `watch` does when a plot is wanted during a check.</summary>
public sealed class SharedChecker
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private MiniatureKit kit = null!;
    private Checker checker = null!;

    [SetUp]
    public void A_warm_checker_whose_patience_is_not_what_ends_a_loop()
    {
        kit = new MiniatureKit();
        checker = new Checker(kit.Kit, 10 * Patience);
        Check();
    }

    [TearDown]
    public void Clear()
    {
        checker.Dispose();
        kit.Dispose();
    }

    [Test]
    public async Task Checks_and_plots_do_not_get_each_others_answers()
    {
        kit.Solve(kit.Doubling);
        var checks = OnItsOwn(() => Repeat(Check));
        var plots = OnItsOwn(() => Repeat(Draw));
        string[] specs = (await checks).Distinct().ToArray();
        string[] pictures = (await plots).Distinct().ToArray();
        Assert.That(specs, Is.EqualTo(new[] { Said(Check()) }));
        Assert.That(pictures, Is.EqualTo(new[] { Said(Draw()) }));
    }

    [Test]
    public void A_check_that_hangs_can_be_ended_while_somebody_waits_to_draw()
    {
        kit.Write("exercises/01-Doubling/Doubling.cs", Learner.Doubling("while (true) { }"));
        using var end = new CancellationTokenSource();
        var check = OnItsOwn(() => checker.Check(kit.Doubling, Subjects.Submission(kit.Kit, kit.Doubling), end.Token));
        var plot = OnItsOwn(Draw);
        end.CancelAfter(TimeSpan.FromSeconds(1));
        Assert.That(() => check.Wait(Patience), Throws.InnerException.InstanceOf<OperationCanceledException>());
        Assert.That(plot.Wait(Patience), Is.True);
        Assert.That(plot.Result.Verdicts.Select(v => v.Figure), Has.None.Null);
    }

    [Test]
    public void Who_waits_to_draw_can_be_called_off()
    {
        kit.Write("exercises/01-Doubling/Doubling.cs", Learner.Doubling("while (true) { }"));
        using var end = new CancellationTokenSource();
        var check = OnItsOwn(() => checker.Check(kit.Doubling, Subjects.Submission(kit.Kit, kit.Doubling), end.Token));
        using var off = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        var plot = OnItsOwn(() => checker.Draw(kit.Doubling, Subjects.Submission(kit.Kit, kit.Doubling), off.Token));
        Assert.That(() => plot.Wait(Patience), Throws.InnerException.InstanceOf<OperationCanceledException>());
        end.Cancel();
        Assert.That(() => check.Wait(Patience), Throws.InnerException.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public void Its_end_waits_for_what_is_under_way()
    {
        string waits = $$"""File.WriteAllText(@"{{Begun}}", ""); while (!File.Exists(@"{{GoOn}}")) { } return 2 * x;""";
        kit.Write("exercises/01-Doubling/Doubling.cs", "using System.IO;\n" + Learner.Doubling(waits));
        var own = new Checker(kit.Kit, Patience);
        var check = OnItsOwn(() => own.Check(kit.Doubling, Subjects.Submission(kit.Kit, kit.Doubling)));
        Assert.That(() => File.Exists(Begun), Is.True.After((int)Patience.TotalMilliseconds, 10));
        var end = new Thread(own.Dispose);
        end.Start();
        Thread.Sleep(200);
        File.Create(GoOn).Dispose();
        Assert.That(check.Result.IsDone, Is.True);
        Assert.That(end.Join(Patience), Is.True);
    }

    private string Begun => kit.PathOf("begun");

    private string GoOn => kit.PathOf("go on");

    // The pool has few threads, and waiting ones would keep the reading ones out.
    private static Task<T> OnItsOwn<T>(Func<T> work) => Task.Factory.StartNew(work, TaskCreationOptions.LongRunning);

    private Outcome Check() => checker.Check(kit.Doubling, Subjects.Submission(kit.Kit, kit.Doubling));

    private Outcome Draw() => checker.Draw(kit.Doubling, Subjects.Solution(kit.Kit, kit.Doubling));

    private static string[] Repeat(Func<Outcome> work) => [.. Enumerable.Range(0, 20).Select(_ => Said(work()))];

    private static string Said(Outcome outcome) =>
        string.Join("; ", outcome.Verdicts.Select(v => $"{v.Spec} {v.Kind} {v.Message}"));
}
