using WeightDecay.Checking.Grade.Pages;
using WeightDecay.Checking.Tests.Miniature;

namespace WeightDecay.Checking.Tests.Grade.Pages;

public sealed class StudentsFeedback : PagesTest
{
    [Test]
    public void A_wrong_answer_is_told_what_helps() => Screen.IsVerified(Markdown("ben"));

    [Test]
    public void What_could_not_be_run_is_told_where() => Screen.IsVerified(Markdown("zoe") + Markdown("otto"));

    [Test]
    public void A_page_of_a_wrong_answer() => Screen.IsVerified(Read(Html("ben")).Element("body")!);

    [TestCase("ben"), TestCase("zoe"), TestCase("otto"), TestCase("ann")]
    public void The_page_tells_what_the_text_tells(string student)
    {
        string page = Words(Read(Html(student)).Element("body")!.Value);
        foreach (string line in Markdown(student).Split('\n'))
        foreach (string part in line.Split('`', '*', '#', '>', '.', ':').Select(Words).Where(p => p.Contains(' ')))
            if (!part.Contains("What it printed"))
                Assert.That(page, Does.Contain(part));
    }

    [Test]
    public void Points_set_by_hand_come_with_their_reason_and_who_is_hindered_by_us_loses_none()
    {
        Assert.That(Markdown("nina"), Does.Contain("set these points by hand: Explained it in the exam."));
        Assert.That(Markdown("zoe"), Does.Contain("2 exercises still open").And.Contain("not you"));
        Assert.That(Markdown("zoe"), Does.Not.Contain("The disk is full"));
    }

    [Test]
    public void Times_are_those_of_the_place_where_it_was_due()
    {
        var due = SampleBook.Due.ToOffset(TimeSpan.FromHours(5.5));
        var policy = SampleBook.Book.Policy with { Late = SampleBook.Book.Policy.Late! with { Due = due } };
        string text = FeedbackText.Of(
            SampleBook.Book with
            {
                Policy = policy,
            },
            SampleBook.Row("ben"),
            SampleBook.Guide
        );
        Assert.That(text, Does.Contain("came on 2026-11-21 23:30 UTC+05:30 and was due on 2026-11-20 17:30 UTC+05:30"));
        Assert.That(text, Does.Contain("Handed in on 2026-11-21 23:30 UTC+05:30"));
    }

    [Test]
    public void Who_had_longer_is_told_of_the_own_time()
    {
        var extensions = ImmutableSortedDictionary<string, DateTimeOffset?>.Empty.Add(
            "ben",
            SampleBook.Due.AddHours(9)
        );
        var late = SampleBook.Book.Policy.Late! with { Extensions = extensions };
        var book = SampleBook.Book with { Policy = SampleBook.Book.Policy with { Late = late } };
        string text = FeedbackText.Of(book, SampleBook.Row("ben"), SampleBook.Guide);
        Assert.That(text, Does.Contain("was due on 2026-11-20 21:00 UTC"));
    }

    [TestCase(0, "when all its specs pass.")]
    [TestCase(0.5, "when all its specs pass; while some of them fail, those that pass earn their part of 50 % of the")]
    public void What_a_task_is_worth_is_told(double partialCredit, string words)
    {
        var policy = SampleBook.Book.Policy with { PartialCredit = partialCredit };
        var book = SampleBook.Book with { Policy = policy };
        Assert.That(FeedbackText.Of(book, SampleBook.Row("ben"), SampleBook.Guide), Does.Contain(words));
    }

    [Test]
    public void Where_points_are_missing_is_told_first_unless_that_is_everywhere()
    {
        string[] told = [.. Students.Where(s => Markdown(s).Contains("Points are missing in "))];
        Assert.That(told, Is.Not.Empty.And.Not.Contains("ben").And.Not.Contains("otto"));
        foreach (string student in told)
            Assert.That(Html(student), Does.Match("Points are missing in <a href=\"#exercise-0[1-3]\">0[1-3] "));
    }

    [Test]
    public void Nobody_reads_of_anybody_else()
    {
        foreach (string text in new[] { Html("ann"), Markdown("ann"), Html("ben"), Markdown("ben") })
            Assert.That(text, Does.Not.Match("mallory|student-01|nina|alike|folder for each"));
        Assert.That(Html("ben"), Does.Not.Contain("ann"));
    }

    [Test]
    public void Only_the_mildest_hint_is_given_and_only_where_a_task_is_wrong()
    {
        Assert.That(Markdown("ben"), Does.Contain("Try `x + x`").And.Not.Contain("Not told"));
        Assert.That(Markdown("ben"), Does.Not.Contain("One after another"));
    }

    private static IEnumerable<string> Students => SampleBook.Book.Rows.Select(r => r.Submission.Id);

    private static string Words(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
