using WeightDecay.Checking.Grade;
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
    public void What_has_no_time_is_not_late() => Assert.That(Late.Share((DateTimeOffset?)null), Is.Zero);

    [Test]
    public void Times_are_compared_wherever_they_were_written() =>
        Assert.That(Late.Share(new DateTimeOffset(2026, 11, 20, 23, 9, 1, TimeSpan.Zero)), Is.EqualTo(0.2));

    [TestCase(
        "11,11,-",
        "Late: 2 of 2 submissions, by the times that files and commits have. If they should not be, unpacking"
    )]
    [TestCase("11", "Late: 1 of 1 submission, by the times that files and commits have.")]
    [TestCase("11,9", "Late: 1 of 2 submissions, by the times that files and commits have.")]
    [TestCase("9,?", "Nothing tells when 1 submission came: what has no time is not late.")]
    [TestCase("9,-", "")]
    public void How_many_are_late_is_told_of_those_who_handed_in(string minutes, string note)
    {
        var students = minutes.Split(',').Select(Came).ToImmutableArray();
        Assert.That(LateNotes.Of(students, Late), note == "" ? Is.Empty : Has.One.StartsWith(note).And.One.Items);
        Assert.That(LateNotes.Of(students, null), Is.Empty);
    }

    [Test]
    public void Who_has_longer_is_late_by_that_time_and_who_is_excused_never()
    {
        LatePolicy late = Late with
        {
            Extensions = ImmutableSortedDictionary<string, DateTimeOffset?>
                .Empty.Add("ann", Due.AddDays(3))
                .Add("bob", null),
        };
        int twoDays = 2 * 24 * 60;
        double[] shares = [.. Enumerable.Range(0, 3).Select(i => late.Share(Came("ann", $"{twoDays * i}")))];
        Assert.That(shares, Is.EqualTo(new[] { 0, 0, 0.2 }));
        Assert.That(late.Share(Came("bob", $"{twoDays}")), Is.Zero);
        Assert.That(late.Share(Came("cleo", $"{twoDays}")), Is.EqualTo(0.4));
        Assert.That(
            LateNotes.Of([Came("ann", "60"), Came("cleo", "60")], late).Single(),
            Does.StartWith("Late: 1 of 2")
        );
    }

    [Test]
    public void An_extension_that_is_nobodys_is_told()
    {
        LatePolicy late = Late with
        {
            Extensions = ImmutableSortedDictionary<string, DateTimeOffset?>.Empty.Add("anm", null).Add("ann", null),
        };
        Assert.That(
            LateNotes.Unknown([Came("ann", "9")], late),
            Is.EqualTo(
                new[]
                {
                    "The policy's extension of anm does not count: that is nobody's id in the class. Did you mean ann?",
                }
            )
        );
        Assert.That(LateNotes.Unknown([Came("ann", "9")], null), Is.Empty);
    }

    [Test]
    public void Who_is_graded_alone_and_late_is_told_that_extensions_are_others()
    {
        LatePolicy late = Late with
        {
            Extensions = ImmutableSortedDictionary<string, DateTimeOffset?>.Empty.Add("bob", null),
        };
        Assert.That(
            LateNotes.OfOne(Came("ann", "60"), late).Single(),
            Does.EndWith("extensions are others': none is for the id ann.")
        );
        Assert.That(LateNotes.OfOne(Came("ann", "-60"), late), Is.Empty);
        Assert.That(LateNotes.OfOne(Came("bob", "60"), late), Is.Empty);
        Assert.That(LateNotes.OfOne(Came("ann", "60"), Late), Is.Empty);
    }

    [Test]
    public void It_is_taken_off_the_total_and_not_off_the_marks()
    {
        var policy = Policy.Equal with { Late = Late };
        Row row = Samples.Row("ann", "Ann", policy, Overrides.None, Samples.Right("ann", Samples.Doubling));
        Assert.That((row.Marks[0].Points, row.LateShare, row.Total), Is.EqualTo(((double?)2.0, 0.2, (double?)1.6)));
    }

    // So many minutes after it was due, at a time that nothing tells (?), or not at all (-).
    private static Submission Came(string minutes) => Came("ann", minutes);

    private static Submission Came(string id, string minutes) =>
        new(
            id,
            "Ann",
            null,
            int.TryParse(minutes, out int n) ? Due.AddMinutes(n) : null,
            [new Answer(Samples.Doubling, minutes == "-" ? AnswerKind.Missing : AnswerKind.Found, "", "")],
            []
        );
}
