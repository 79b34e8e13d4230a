using Microsoft.Playwright;

namespace WeightDecay.Checking.Tests.Browser;

public sealed class ThePage : PageTest
{
    private const int Phone = 360;
    private const int Desktop = 1200;

    [Test]
    public async Task It_loads_nothing_but_itself_and_the_browser_has_no_complaint()
    {
        var page = await Open(Desktop);
        Assert.That(Requests, Is.EqualTo(new[] { page.Url }));
        Assert.That(Complaints, Is.Empty);
    }

    [Test]
    public async Task What_a_learners_code_says_stays_text()
    {
        var page = await Open(Desktop);
        Assert.That(await page.TitleAsync(), Is.EqualTo("WeightDecay: where you are"));
        Assert.That(await page.Locator("script, img").CountAsync(), Is.Zero);
        Assert.That(await page.Locator(".message").First.InnerTextAsync(), Does.Contain("<script>document.title"));
    }

    [Test]
    public async Task The_policy_lets_no_other_style_and_no_script_in()
    {
        var page = await Open(Desktop);
        await page.EvaluateAsync(
            """
            () => {
              for (const [tag, text] of [['style', 'h1 { display: none }'], ['script', 'document.title = "taken"']]) {
                const element = document.createElement(tag);
                element.textContent = text;
                document.head.append(element);
              }
            }
            """
        );
        Assert.That(await page.Locator("h1").IsVisibleAsync());
        Assert.That(await page.TitleAsync(), Is.Not.EqualTo("taken"));
    }

    [TestCase(Phone), TestCase(Desktop)]
    public async Task Nothing_is_wider_than_the_window_even_unfolded(int width)
    {
        var page = await Open(width);
        await page.EvaluateAsync("() => document.querySelectorAll('details').forEach(d => d.open = true)");
        int needed = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");
        Assert.That(needed, Is.LessThanOrEqualTo(width));
    }

    [Test]
    public async Task What_to_do_next_is_seen_at_once_on_a_phone()
    {
        var page = await Open(Phone);
        var box = await page.Locator(".next").BoundingBoxAsync();
        Assert.That(box!.Y + box.Height, Is.LessThan(700));
        Assert.That(await page.Locator("main h2").First.InnerTextAsync(), Is.EqualTo("What to do next"));
    }

    [Test]
    public async Task Dark_is_dark_and_light_is_light()
    {
        Assert.That(await Brightness(await Open(Desktop)), Is.GreaterThan(240));
        Assert.That(await Brightness(await Open(Desktop, ColorScheme.Dark)), Is.LessThan(40));
    }

    [Test]
    public async Task Each_picture_is_clipped_by_its_own_frame()
    {
        var page = await Open(Desktop);
        string[] ids = await page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('[id]')].map(e => e.id)"
        );
        Assert.That(ids, Is.Unique);
        Assert.That(await page.Locator("svg[role=img]").CountAsync(), Is.EqualTo(3));
        Assert.That(
            await page.EvaluateAsync<bool>(
                """
                () => [...document.querySelectorAll('svg [clip-path]')].every(e =>
                  e.closest('svg').querySelector(e.getAttribute('clip-path').slice(4, -1)))
                """
            )
        );
    }

    private static Task<int> Brightness(IPage page) =>
        page.EvaluateAsync<int>("() => Number(getComputedStyle(document.body).backgroundColor.match(/\\d+/)[0])");
}
