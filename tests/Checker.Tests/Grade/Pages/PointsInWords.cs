using WeightDecay.Checking.Grade.Book;
using WeightDecay.Checking.Grade.Pages;

namespace WeightDecay.Checking.Tests.Grade.Pages;

/// <summary>Times and spans as students read them.</summary>
public sealed class PointsInWords
{
    private static readonly DateTimeOffset Due = new(2026, 11, 20, 23, 59, 0, TimeSpan.FromHours(1));

    [TestCase(0, "2026-11-20 23:59 UTC+01:00")]
    [TestCase(30, "2026-11-20 23:59:30 UTC+01:00")]
    public void What_makes_it_late_is_seen(int seconds, string told) =>
        Assert.That(Points.Time(Due.AddSeconds(seconds)), Is.EqualTo(told));

    [TestCase(0, "")]
    [TestCase(10, ", 10 min of grace")]
    [TestCase(120, ", 2 h of grace")]
    [TestCase(90, ", 90 min of grace")]
    public void Grace_is_told_where_there_is_any(int minutes, string told) =>
        Assert.That(Points.Grace(new LatePolicy(Due, TimeSpan.FromMinutes(minutes), 0.1, 1)), Is.EqualTo(told));
}
