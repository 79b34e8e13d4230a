namespace WeightDecay.Checking.Tests.Browser;

public sealed class ByKeyboard : PageTest
{
    private const string Top = "() => document.activeElement.getBoundingClientRect().top + scrollY";
    private const string Outline =
        "() => { const s = getComputedStyle(document.activeElement); return `${s.outlineStyle} ${s.outlineWidth}`; }";

    [Test]
    public async Task Tab_reaches_every_link_and_every_fold_in_the_order_of_the_page()
    {
        var page = await Open(800);
        int count = await page.Locator("a:visible, summary:visible").CountAsync();
        var tops = new List<double>();
        for (int i = 0; i < count; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            tops.Add(await page.EvaluateAsync<double>(Top));
            Assert.That(await page.EvaluateAsync<string>(Outline), Is.EqualTo("solid 3px"), $"stop {i + 1}");
        }
        Assert.That(tops, Is.Ordered);
        Assert.That(count, Is.EqualTo(8));
    }

    [Test]
    public async Task Enter_unfolds_and_folds()
    {
        var page = await Open(800);
        await page.Locator("summary").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.That(await page.Locator("details").First.GetAttributeAsync("open"), Is.Not.Null);
        await page.Keyboard.PressAsync("Enter");
        Assert.That(await page.Locator("details").First.GetAttributeAsync("open"), Is.Null);
    }

    [Test]
    public async Task Enter_on_what_to_do_next_leads_to_the_exercise()
    {
        var page = await Open(800);
        await page.Locator(".next a").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.That(page.Url, Does.EndWith("#exercise-01"));
        Assert.That(await page.Locator("#exercise-01").BoundingBoxAsync(), Has.Property("Y").InRange(0, 900));
    }
}
