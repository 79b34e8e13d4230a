using WeightDecay.Checking.Grade.Book;

namespace WeightDecay.Checking.Tests.Grade.Book;

/// <summary>What being late costs.</summary>
public sealed class LatePolicies
{
    private static readonly DateTimeOffset Due = new(2026, 11, 20, 23, 59, 0, TimeSpan.FromHours(1));
    private static readonly LatePolicy Late = new(Due, TimeSpan.FromMinutes(10), 0.2, 0.5);

    [TestCase(-60, 0)]
    [TestCase(0, 0)]
    [TestCase(600, 0)]
    [TestCase(601, 0.2)]
    [TestCase(86_400, 0.2)]
    [TestCase(86_401, 0.4)]
    [TestCase(2 * 86_400, 0.4)]
    [TestCase(2 * 86_400 + 1, 0.5)]
    [TestCase(400 * 86_400, 0.5)]
    public void Nothing_within_the_grace_then_each_day_begun_since_it_was_due_up_to_the_most(
        int seconds,
        double share
    ) => Assert.That(Late.Share(Due.AddSeconds(seconds)), Is.EqualTo(share).Within(1e-12));

    [Test]
    public void Three_tenths_are_written_so() =>
        Assert.That($"{(Late with { PerDay = 0.1 }).Share(Due.AddDays(2.5))}", Is.EqualTo("0.3"));

    [Test]
    public void What_has_no_time_is_not_late() => Assert.That(Late.Share(null), Is.Zero);

    [Test]
    public void Times_are_compared_wherever_they_were_written() =>
        Assert.That(Late.Share(new DateTimeOffset(2026, 11, 20, 23, 9, 1, TimeSpan.Zero)), Is.EqualTo(0.2));

    [Test]
    public void It_is_taken_off_the_total_and_not_off_the_marks()
    {
        var policy = Policy.Equal with { Late = Late };
        Row row = Samples.Row("ann", "Ann", policy, Overrides.None, Samples.Right("ann", Samples.Doubling));
        Assert.That((row.Marks[0].Points, row.LateShare, row.Total), Is.EqualTo(((double?)2.0, 0.2, (double?)1.6)));
    }
}
