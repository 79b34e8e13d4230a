using WeightDecay.Checking.Grade.Book;
using WeightDecay.Checking.Grade.Pages;

namespace WeightDecay.Checking.Tests.Grade.Pages;

/// <summary>The links of the instructor's page.</summary>
public sealed class Ways : PagesTest
{
    [Test]
    public void Every_student_leads_to_the_own_page_and_every_part_can_be_reached()
    {
        string[] links = [.. Read(Class).Descendants("a").Select(a => (string)a.Attribute("href")!).Distinct()];
        var parts = Read(Class).Descendants("h2").Select(h => $"#{h.Attribute("id")!.Value}");
        var pages = SampleBook.Book.Rows.Select(r => $"students/{r.Submission.Id}/feedback.html");
        Assert.That(links, Is.EquivalentTo(parts.Concat(pages)));
    }

    [Test]
    public void An_id_is_a_name_of_a_folder_in_a_link_too()
    {
        const string Id = "a b+c@d";
        Row row = SampleBook.Row("ben");
        Row other = new(
            row.Submission with
            {
                Id = Id,
            },
            [.. row.Units.Select(unit => unit with { Submission = Id })],
            row.Marks,
            LateShare: 0
        );
        string page = ClassPage.Of(SampleBook.Book with { Rows = [other], Pairs = [] }, SampleBook.Guide);
        Assert.That(page, Does.Contain("href=\"students/a%20b%2Bc%40d/feedback.html\""));
    }
}
