using Microsoft.Playwright;
using WeightDecay.Checking.Grade.Pages;
using WeightDecay.Checking.Tests.Grade.Pages;

namespace WeightDecay.Checking.Tests.Browser;

/// <summary>The instructor's page, and the feedback of a student who would like to take it over.</summary>
[TestFixture("class"), TestFixture("mallory"), TestFixture("nina"), TestFixture("ben")]
public sealed class GraderPages(string name) : PageTest
{
    private const int Phone = 360;
    private const int Desktop = 1200;

    private string Path { get; set; } = "";

    [OneTimeSetUp]
    public void Write() =>
        Path = WrittenPage.Of(
            $"sample-{name}",
            name == "class"
                ? ClassPage.Of(SampleBook.Book, SampleBook.Guide)
                : FeedbackPage.Of(SampleBook.Book, SampleBook.Row(name), SampleBook.Guide)
        );

    [TestCase(Desktop, ColorScheme.Light), TestCase(Desktop, ColorScheme.Dark)]
    [TestCase(Phone, ColorScheme.Light), TestCase(Phone, ColorScheme.Dark)]
    public async Task Axe_finds_nothing_wrong_and_nothing_unsure(int width, ColorScheme scheme) =>
        await Axe.IsContent(await Open(Path, width, scheme), "color-contrast", "heading-order", "region");

    [TestCase(Phone), TestCase(Desktop)]
    public async Task Nothing_is_wider_than_the_window_even_unfolded(int width)
    {
        var page = await Unfolded(width);
        int needed = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");
        Assert.That(needed, Is.LessThanOrEqualTo(width));
    }

    [Test]
    public async Task It_loads_nothing_but_itself_and_nothing_in_it_runs()
    {
        var page = await Unfolded(Desktop);
        Assert.Multiple(() =>
        {
            Assert.That(Requests, Is.EqualTo(new[] { page.Url }));
            Assert.That(Complaints, Is.Empty);
        });
        Assert.That(await page.TitleAsync(), Does.StartWith(name == "class" ? "WeightDecay" : "Feedback for"));
        Assert.That(await page.Locator("script, img, iframe, a[href*=':'], [style], [onerror]").CountAsync(), Is.Zero);
    }

    [Test]
    public async Task Words_of_strangers_are_seen_as_they_stand()
    {
        var page = await Unfolded(Desktop);
        string words = await page.Locator("body").InnerTextAsync();
        if (name != "ben")
            Assert.That(words, Does.Contain("[U+202E]esrever").And.Contain("<script>document.title='seized'</script>"));
        Assert.That(words, Does.Not.Contain("&#"));
        Assert.That(
            words,
            Does.Contain(
                name switch
                {
                    "class" => "look at, never a verdict",
                    "ben" => "20 % of the 2.17 points earned are taken off",
                    _ => "Judged with seed 42",
                }
            )
        );
    }

    [Test]
    public async Task Tab_reaches_every_fold_and_enter_unfolds_it()
    {
        var page = await Open(Path, Desktop, ColorScheme.Light);
        int folds = await page.Locator("summary").CountAsync();
        int stops = folds + await page.Locator("a").CountAsync();
        for (int i = 0; i < stops; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("() => document.activeElement.tagName === 'SUMMARY'"))
                await page.Keyboard.PressAsync("Enter");
        }
        Assert.That(await page.Locator("details[open]").CountAsync(), Is.EqualTo(folds));
    }

    [Test]
    public async Task On_paper_it_is_black_on_white_with_what_is_folded()
    {
        var page = await Open(Path, Phone * 2, ColorScheme.Dark);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        string colour = await page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor");
        Assert.That(colour, Is.EqualTo("rgb(255, 255, 255)"));
        Assert.That(
            await page.EvaluateAsync<bool>(
                "() => [...document.querySelectorAll('details > *')].every(e => e.checkVisibility())"
            )
        );
    }

    private async Task<IPage> Unfolded(int width)
    {
        var page = await Open(Path, width, ColorScheme.Light);
        await page.EvaluateAsync("() => document.querySelectorAll('details').forEach(d => d.open = true)");
        return page;
    }
}
