using System.Text.RegularExpressions;
using System.Xml.Linq;
using Markdig;

namespace WeightDecay.Checking.Tests.Grade.Pages;

/// <summary>Whatever a student calls himself, hands in or throws comes out as text, everywhere.</summary>
public sealed partial class HostileWords : PagesTest
{
    // To a part of the page, or to a student's page.
    [GeneratedRegex("^(#[a-z0-9-]+|students/[A-Za-z0-9-]+/feedback.html)$")]
    private static partial Regex Own();

    private static readonly string[] Pages = [Html("mallory"), Class, Html("nina")];

    [TestCase(0), TestCase(1), TestCase(2)]
    public void No_page_holds_an_element_or_an_address_of_a_strangers(int number)
    {
        var page = Read(Pages[number]);
        string[] foreign = ["script", "img", "iframe", "b", "link", "object", "base"];
        Assert.Multiple(() =>
        {
            Assert.That(page.Descendants().Where(e => foreign.Contains(e.Name.LocalName)), Is.Empty);
            Assert.That(page.Descendants().Attributes("src"), Is.Empty);
            Assert.That(page.Descendants().Attributes("href").Select(h => h.Value), Is.All.Match(Own()));
            Assert.That(page.Descendants().Attributes("style"), Is.Empty);
            Assert.That(page.DescendantNodes().OfType<XComment>(), Is.Empty);
            Assert.That(page.Element("body")!.Value, Does.Contain("<script>document.title='seized'</script>"));
        });
    }

    [Test]
    public void What_hides_or_turns_is_shown_by_its_code()
    {
        foreach (string page in (string[])[.. Pages, Markdown("mallory")])
        {
            Assert.That(page, Does.Contain("[U+202E]esrever[U+202C]").And.Contain("[U+001B]]8;;http"));
            Assert.That(page.IndexOfAny(['\u001b', '\u0007', '\u202e', '\u202c', '\r']), Is.EqualTo(-1));
        }
    }

    [Test]
    public void What_is_endless_is_cut_and_the_cut_is_told()
    {
        Assert.That(Html("mallory").Length, Is.LessThan(40_000));
        Assert.That(Markdown("mallory"), Does.Not.Contain(new string('m', 2001)));
        Assert.That(Html("mallory"), Does.Match(@"mmm… \(cut here: [\d,]+ more characters\)"));
        Assert.That(Html("mallory"), Does.Contain("Squares instead. "), "what helps stands below, all the same");
    }

    // What a log takes for an order: at a line's beginning, or anywhere.
    [Test]
    public void Printed_into_a_builds_log_nothing_gives_an_order()
    {
        foreach (string page in (string[])[.. Pages, Markdown("mallory"), Markdown("nina")])
        {
            Assert.That(page, Does.Not.Match(new Regex(@"^\s*::\w", RegexOptions.Multiline)));
            Assert.That(page, Does.Not.Match(@"##\w*\["));
            Assert.That(page, Does.Contain("seized"));
        }
    }

    [TestCase("mallory"), TestCase("nina")]
    public void Markdown_keeps_it_within_code(string student)
    {
        var pipeline = new MarkdownPipelineBuilder().UseAutoLinks().UsePipeTables().UseEmphasisExtras().Build();
        string html = Markdig.Markdown.ToHtml(Markdown(student), pipeline);
        string outside = Regex.Replace(html, "<code[^>]*>.*?</code>", "", RegexOptions.Singleline);
        Assert.Multiple(() =>
        {
            Assert.That(outside, Does.Not.Contain("seized").And.Not.Contain("javascript").And.Not.Contain("127.0.0.1"));
            Assert.That(html, Does.Not.Contain("<a ").And.Not.Contain("<img").And.Not.Contain("<script"));
            Assert.That(html, Does.Contain("<code>"));
        });
    }
}
