using WeightDecay.Checking.Grade;
using WeightDecay.Checking.Grade.Isolate;
using WeightDecay.Checking.Grade.Work;
using WeightDecay.Checking.Tests.Grade.Corpus;

namespace WeightDecay.Checking.Tests.Grade;

/// <summary>Who was not through in the first try, with other work beside it, has a second one, alone and with more time.</summary>
public sealed class SecondTries
{
    [Test]
    public void What_takes_longer_than_the_first_one_may_is_right_in_the_second()
    {
        var setting = Ward.Setting with { Limits = Ward.Limits with { SpecSeconds = 30, FirstSeconds = 0.001 } };
        Graded graded = Ward.Alone(HostileClass.Solution(HostileClass.Course[0]), setting);
        Assert.That(graded.Outcome.Verdicts.Select(v => v.Kind), Is.Not.Empty.And.All.EqualTo(VerdictKind.Passed));
    }

    [Test]
    public void They_differ_where_the_second_would_have_had_time_enough_in_the_first()
    {
        Assert.That(Of(Passed with { Seconds = 2.5 }).Confirms(Of(Hung), Two), Is.True, "it needed the longer time");
        Assert.That(Of(Passed with { Seconds = 0.5 }).Confirms(Of(Hung), Two), Is.False);
        Assert.That(Of(Hung with { Seconds = 5 }).Confirms(Of(Hung), Two), Is.True);
        Assert.That(Of(Passed).Confirms(Of(Passed with { Kind = VerdictKind.Error }), Two), Is.False);
        Assert.That(Of(Passed, Passed with { Spec = "b" }).Confirms(Of(Passed), Two), Is.False, "there are more");
    }

    [Test]
    public void What_all_calls_need_together_counts_too()
    {
        Verdict[] many = [.. Enumerable.Range(0, 30).Select(i => new Verdict($"{i}", 1 + i % 3, VerdictKind.Passed))];
        Kept first = Of([.. many.Select((v, i) => i < 20 ? v : v with { Kind = VerdictKind.Blocked })]);
        Assert.That(Of([.. many.Select(v => v with { Seconds = 0.9 })]).Confirms(first, Two), Is.True, "27 s");
        Assert.That(Of([.. many.Select(v => v with { Seconds = 0.7 })]).Confirms(first, Two), Is.False, "21 s");
    }

    [Test]
    public void Who_takes_long_and_crashed_before_is_flagged() =>
        Assert.That(
            Of(Passed with { Seconds = 2.5 }).Confirms(Of(Passed with { Kind = VerdictKind.Error }), Two),
            Is.False
        );

    [Test]
    public void Whose_other_tasks_differ_is_flagged_all_the_same()
    {
        Verdict other = new("b", 2, VerdictKind.Passed);
        Kept second = Of(Passed with { Seconds = 2.5 }, other);
        Assert.That(second.Confirms(Of(Hung, other with { Kind = VerdictKind.Error }), Two), Is.False);
        Assert.That(second.Confirms(Of(Hung, other), Two), Is.True);
    }

    private static Limits Two => new(FirstSeconds: 2);

    private static Verdict Passed => new("a", 1, VerdictKind.Passed);

    private static Verdict Hung => Passed with { Kind = VerdictKind.TimedOut, Seconds = 2 };

    private static Kept Of(params Verdict[] verdicts) => new(GradedState.Judged, [.. verdicts], [], "L4", []);
}
