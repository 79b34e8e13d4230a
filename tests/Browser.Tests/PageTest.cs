using Microsoft.Playwright;

namespace WeightDecay.Checking.Tests.Browser;

/// <summary>Opens the sample page as a file, without a network, and keeps what the browser complained about.</summary>
public abstract class PageTest
{
    private const int Height = 900;

    internal List<string> Complaints { get; } = [];

    internal List<string> Requests { get; } = [];

    internal async Task<IPage> Open(int width, ColorScheme scheme = ColorScheme.Light)
    {
        Complaints.Clear();
        Requests.Clear();
        var context = await Chromium.Browser.NewContextAsync(
            new()
            {
                ViewportSize = new() { Width = width, Height = Height },
                ColorScheme = scheme,
                Offline = true,
            }
        );
        var page = await context.NewPageAsync();
        page.Console += (_, message) => Complaints.Add(message.Text);
        page.Request += (_, request) => Requests.Add(request.Url);
        await page.GotoAsync(new Uri(WrittenPage.Path).AbsoluteUri);
        return page;
    }

    [TearDown]
    public async Task Close()
    {
        foreach (var context in Chromium.Browser.Contexts.ToArray())
            await context.CloseAsync();
    }
}
