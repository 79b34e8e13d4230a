using System.Text;
using Microsoft.Playwright;

namespace WeightDecay.Checking.Tests.Browser;

public sealed class OnPaper : PageTest
{
    private const int PaperWidth = 718; // A4 less a centimetre on each side, in CSS pixels

    private const string Shown =
        "() => [...document.querySelectorAll('details > pre')].filter(e => e.checkVisibility()).length";

    [Test]
    public async Task What_is_folded_is_printed_too()
    {
        Assert.That(await (await Open(PaperWidth)).EvaluateAsync<int>(Shown), Is.Zero, "on a screen");
        var page = await Printed();
        Assert.That(
            await page.EvaluateAsync<int>(Shown),
            Is.EqualTo(await page.Locator("details > pre").CountAsync()).And.Positive,
            "on paper"
        );
    }

    [Test]
    public async Task Ink_is_black_on_white_whatever_the_screen_shows()
    {
        var page = await Printed();
        string[] colours = await page.EvaluateAsync<string[]>(
            "() => ['color', 'backgroundColor'].map(name => getComputedStyle(document.body)[name])"
        );
        Assert.That(colours, Is.EqualTo(new[] { "rgb(0, 0, 0)", "rgb(255, 255, 255)" }));
    }

    [Test]
    public async Task No_picture_is_larger_than_the_paper()
    {
        var page = await Printed();
        float widest = await page.EvaluateAsync<float>(
            "() => Math.max(...[...document.querySelectorAll('svg')].map(e => e.getBoundingClientRect().width))"
        );
        Assert.That(widest, Is.InRange(300, PaperWidth));
    }

    [Test]
    public async Task It_prints()
    {
        var page = await Open(PaperWidth, ColorScheme.Dark);
        byte[] paper = await page.PdfAsync(new() { Format = "A4" });
        Assert.That(Encoding.ASCII.GetString(paper, 0, 5), Is.EqualTo("%PDF-"));
    }

    private async Task<IPage> Printed()
    {
        var page = await Open(PaperWidth, ColorScheme.Dark);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        return page;
    }
}
