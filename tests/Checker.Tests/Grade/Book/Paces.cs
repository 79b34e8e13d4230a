using WeightDecay.Checking.Render;

namespace WeightDecay.Checking.Tests.Grade.Book;

/// <summary>How fast a grading goes, in words.</summary>
public sealed class Paces
{
    [Test]
    public void Rate_and_time_left_hang_on_what_this_run_has_judged() =>
        Assert.That(
            new Pace(All: 480, Known: 100, Judged: 30).Words(TimeSpan.FromSeconds(20)),
            Is.EqualTo("130 of 480 answers, 1.5 a second, 3:53 left")
        );

    [Test]
    public void What_an_earlier_run_judged_promises_nothing() =>
        Assert.That(new Pace(480).After(isKnown: true).Words(TimeSpan.FromSeconds(1)), Is.EqualTo("1 of 480 answers"));

    [Test]
    public void Hours_are_told_too() =>
        Assert.That(
            new Pace(All: 7_301).After(isKnown: false).Words(TimeSpan.FromSeconds(1)),
            Does.EndWith("1.0 a second, 2:01:40 left")
        );
}
