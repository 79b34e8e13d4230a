using System.Text;
using Microsoft.Playwright;

namespace WeightDecay.Checking.Tests.Browser;

public sealed class OnPaper : PageTest
{
    private const int PaperWidth = 718; // A4 less a centimetre on each side, in CSS pixels

    [Test]
    public async Task What_is_folded_is_printed_too()
    {
        var page = await Printed();
        var height = await page.EvaluateAsync<float>(
            "() => [...document.querySelectorAll('details > pre')].find(e => e.textContent.startsWith('//')).getBoundingClientRect().height"
        );
        Assert.That(height, Is.GreaterThan(10));
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
