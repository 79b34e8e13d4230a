using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using WeightDecay.Checking.Draw;
using WeightDecay.Checking.Reports;
using WeightDecay.Checking.Tests.Miniature;
using WeightDecay.Given.Plotting;

namespace WeightDecay.Checking.Tests.Reports;

/// <summary>The page as a document; how it looks and behaves is for Browser.Tests.</summary>
public sealed class LearnersPage
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Test]
    public void A_page_of_two_exercises()
    {
        var standing = Samples.Of(Samples.Failed, Samples.Failed with { Spec = "So_is_this" }, Samples.Crashed) with
        {
            Attempts = 1,
            HintsSeen = [2, 0],
            Code = ImmutableDictionary<string, string>.Empty.Add("It_is_wrong", "void It_is_wrong()\n{\n    a < b;\n}"),
            Plots = [new Picture("Twice as steep", null, false, "To do.")],
        };
        Screen.IsVerified(Body([standing, Samples.Broken()]));
    }

    [Test]
    public void A_finished_exercise_says_what_is_next() =>
        Screen.IsVerified(Body([Samples.Of(Samples.Passed, Samples.ToDo with { Kind = VerdictKind.Passed })]));

    [Test]
    public void What_a_learners_code_says_stays_text()
    {
        var page = Page([Samples.Poisoned()]);
        Assert.That(page.Descendants("b"), Is.Empty);
        Assert.That(
            page.Descendants("pre").Concat(page.Descendants("p")).Count(e => e.Value.Contains("]]> <b a='1'")),
            Is.EqualTo(5)
        );
        Assert.That(page.ToString(), Does.Not.Contain('\u001b').And.Not.Contain('\u202e'));
    }

    // Whatever the policy forbids, the page must do without.
    [Test]
    public void The_policy_allows_the_one_style_sheet_and_nothing_else()
    {
        var page = Page([Samples.Poisoned()]);
        string style = page.Descendants("style").Single().Value;
        string hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        string policy = page.Descendants("meta")
            .Select(m => (string?)m.Attribute("content"))
            .First(c => c?.Contains("src") == true)!;
        Assert.That(
            policy,
            Is.EqualTo($"default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'")
        );
        Assert.That(page.Descendants().Attributes("style").Concat(page.Descendants().Attributes("src")), Is.Empty);
        Assert.That(HtmlPage.Of([]), Does.Contain($"<style>{style}</style>"), "nothing in it needs an escape");
    }

    [Test]
    public void Pictures_keep_their_frames_apart_and_leave_their_data_behind()
    {
        string svg = Drawing.PageSvg(
            new Figure("A < B", new Axis("x"), new Axis("y"), new Line("line", [1, 2], [1, 2])),
            null
        );
        var plots = ImmutableArray.Create(new Picture("One", svg, false, ""), new Picture("Two", svg, true, ""));
        var page = Page([Samples.Of(Samples.Passed) with { Plots = plots }]);
        string[] ids = [.. page.Descendants().Attributes("id").Select(id => id.Value)];
        string[] used = [.. page.Descendants().Attributes("clip-path").Select(use => use.Value[5..^1])];
        Assert.Multiple(() =>
        {
            Assert.That(ids, Is.Unique);
            Assert.That(used, Is.Not.Empty.And.SubsetOf(ids));
            Assert.That(page.Descendants(Svg + "title").Select(t => t.Value), Is.All.EqualTo("A < B"));
            Assert.That(page.Descendants(Svg + "metadata"), Is.Empty);
            Assert.That(page.Descendants("figcaption").Last().Value, Does.Contain("differs"));
        });
    }

    private static XElement Body(IReadOnlyList<Standing> standings) => Page(standings).Element("body")!;

    private static XElement Page(IReadOnlyList<Standing> standings) => XDocument.Parse(HtmlPage.Of(standings)).Root!;
}
