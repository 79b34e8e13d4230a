using WeightDecay.Checking.Run;

namespace WeightDecay.Checking.Tests.Checking;

public sealed class CollectedVerdicts
{
    private static readonly Exercise Exercise = new("01-Doubling", ["Twice", "TwiceEach"]);
    private readonly Verdict a = new("a", 1, VerdictKind.Passed);
    private readonly Verdict b = new("b", 2, VerdictKind.Passed);

    [Test]
    public void A_process_that_dies_after_its_last_verdict_changes_none()
    {
        var run = Listed(a, b);
        run.Take(new Report.Finished(a));
        run.Take(new Report.Finished(b));
        run.Broken("it died");
        Assert.That(run.InOrder, Is.EqualTo(new[] { a, b }));
    }

    [Test]
    public void Two_specs_of_one_name_leave_nothing_open()
    {
        var run = Listed(a, a);
        run.Take(new Report.Finished(a));
        Assert.That(run.IsOpen, Is.False);
    }

    [Test]
    public void A_spec_passed_over_in_silence_has_not_passed()
    {
        var run = Listed(a, b);
        run.Take(new Report.Finished(a));
        run.Done();
        Assert.That(
            run.InOrder[1],
            Is.EqualTo(b with { Kind = VerdictKind.Error, Message = "This spec gave no verdict." })
        );
    }

    [Test]
    public void What_dies_between_two_specs_is_told_of_the_next()
    {
        var run = Listed(a, b);
        run.Take(new Report.Started("a"));
        run.Take(new Report.Finished(a));
        run.TimedOut(TimeSpan.FromSeconds(10));
        Assert.That(run.InOrder.Select(v => v.Kind), Is.EqualTo(new[] { VerdictKind.Passed, VerdictKind.TimedOut }));
    }

    private static Verdicts Listed(params Verdict[] specs)
    {
        var run = new Verdicts(Exercise);
        run.Take(new Report.Listed([.. specs.Select(v => v with { Kind = VerdictKind.NotStarted })]));
        return run;
    }
}
